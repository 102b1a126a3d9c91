// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "core/net/resolver.h"

namespace outbox {

/// A name server over zones that a test wrote down: one line a record, "example.org TXT v=spf1 -all",
/// "mail.example.org A 192.0.2.1", "example.org MX 10 mail.example.org", "gone.example.org TIMEOUT".
/// Aliases are followed; every name that nobody wrote down does not exist.
class ZoneResolver : public Resolver {
  public:
    QStringList asked;  ///< "16 example.org"

    void add(const QString& name, const DnsRecord& record) { m_records[name.toLower()].append(record); }
    /// What stands in front of it is still answered.
    void silence(const QString& name) {
        m_silent.insert(name.toLower(), m_records.value(name.toLower()).size());
    }
    void addText(const QString& name, const QByteArray& text) {
        DnsRecord record;
        record.type = DnsType::Txt;
        record.data = text;
        add(name, record);
    }
    void addTarget(const QString& name, DnsType type, const QString& target, quint16 priority = 0) {
        DnsRecord record;
        record.type = type;
        record.target = target.endsWith(QLatin1Char('.')) ? target.chopped(1).toLower() : target.toLower();
        record.priority = priority;
        add(name, record);
    }
    void addAddress(const QString& name, const QString& address) {
        DnsRecord record;
        record.address = QHostAddress(address);
        record.type = address.contains(QLatin1Char(':')) ? DnsType::Aaaa : DnsType::A;
        add(name, record);
    }
    void write(const QStringList& lines) {
        for (const QString& line : lines) {
            const QString name = line.section(QLatin1Char(' '), 0, 0);
            const QString type = line.section(QLatin1Char(' '), 1, 1);
            const QString value = line.section(QLatin1Char(' '), 2);
            if (type == QLatin1String("TIMEOUT")) silence(name);
            if (type == QLatin1String("TXT")) addText(name, value.toLatin1());
            if (type == QLatin1String("A") || type == QLatin1String("AAAA")) addAddress(name, value);
            if (type == QLatin1String("PTR")) addTarget(name, DnsType::Ptr, value);
            if (type == QLatin1String("NS")) addTarget(name, DnsType::NS, value);
            if (type == QLatin1String("CNAME")) addTarget(name, DnsType::CName, value);
            if (type == QLatin1String("MX"))
                addTarget(name, DnsType::Mx, value.section(QLatin1Char(' '), 1),
                          value.section(QLatin1Char(' '), 0, 0).toUShort());
        }
    }

    Task<DnsAnswer> ask(QString name, DnsType type, QString, Milliseconds) override {
        asked.append(QString::number(static_cast<int>(type)) + QLatin1Char(' ') + name);
        return answerTo(lookUp(name, type));
    }
    Task<DnsAnswer> askSystem(QString name, Milliseconds) override {
        return answerTo(lookUp(name, DnsType::A));
    }
    [[nodiscard]] QStringList configured() const override { return {QStringLiteral("192.0.2.53")}; }

  private:
    static Task<DnsAnswer> answerTo(DnsAnswer answer) { co_return answer; }

    [[nodiscard]] bool hasChildren(const QString& name) const {
        for (auto it = m_records.begin(); it != m_records.end(); ++it)
            if (it.key().endsWith(QLatin1Char('.') + name)) return true;
        return false;
    }
    [[nodiscard]] DnsAnswer lookUp(const QString& asked, DnsType type) const {
        DnsAnswer answer;
        answer.server = QStringLiteral("192.0.2.53");
        answer.name = asked;
        answer.type = type;
        QString name = asked.toLower();
        for (int alias = 0; alias < 8; ++alias) {
            const QList<DnsRecord> all = m_records.value(name);
            const qsizetype heard = m_silent.value(name, all.size());
            const bool exists = m_records.contains(name) || hasChildren(name);
            answer.status = exists ? DnsStatus::NoData : DnsStatus::NoSuchName;
            QString target;
            for (qsizetype i = 0; i < heard; ++i) {
                const DnsRecord& record = all.at(i);
                if (record.type == type || record.type == DnsType::CName) answer.records.append(record);
                if (record.type == type) answer.status = DnsStatus::Found;
                if (record.type == DnsType::CName) target = record.target;
            }
            if (m_silent.contains(name) && answer.status != DnsStatus::Found) {
                answer.status = DnsStatus::TimedOut;
                return answer;
            }
            if (target.isEmpty() || type == DnsType::CName) return answer;
            name = target;
        }
        return answer;
    }

    QHash<QString, QList<DnsRecord>> m_records;
    QHash<QString, qsizetype> m_silent;
};

}  // namespace outbox
