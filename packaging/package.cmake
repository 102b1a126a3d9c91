# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
# What is installed, and the Debian package that CPack makes of it (packaging/make-deb.sh).
include(GNUInstallDirs)
set(APP_ID io.github.outboxdoctor.OutboxDoctor)
install(TARGETS outbox-doctor RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/linux/${APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/linux/${APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/linux/${APP_ID}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/linux/copyright CHANGELOG.md packaging/oauth-clients.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/outbox-doctor)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME outbox-doctor)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Outbox Doctor authors <outbox-doctor@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "finds out why mail can be received but not sent")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
" A wizard that follows the road of an outgoing message from this computer to
 the mail server, says in plain words where it stops, tries the cure before it
 offers it, and writes a report for the helpdesk. Also a command line tool.")
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# Libraries that are linked are found by dpkg-shlibdeps; these are loaded while the program runs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libsecret-1-0, ca-certificates, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-noto-core")
set(CPACK_STRIP_FILES ON)
include(CPack)
