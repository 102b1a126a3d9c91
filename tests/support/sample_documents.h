// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace outbox::tests {

/// Keeps a document where the test of its schema looks (outbox_schema in tests/CMakeLists.txt); nowhere when
/// the test runs alone.
inline void keepDocument(const QString& name, const QJsonObject& document) {
    const QString folder = qEnvironmentVariable("OUTBOX_SAMPLES");
    if (folder.isEmpty()) return;
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QLatin1Char('/') + name + QLatin1String(".json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(document).toJson());
}

}  // namespace outbox::tests
