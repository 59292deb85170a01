#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace yoyaku::app {

ui::TimeFormat::Language Languages::choose(const QString& code)
{
    using Language = ui::TimeFormat::Language;
    const bool isJapanese = code == QLatin1String("ja") ||
                            (code != QLatin1String("en") && QLocale::system().language() == QLocale::Japanese);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString file = isJapanese ? QStringLiteral("yoyaku_ja") : QStringLiteral("yoyaku_en");
    if (m_own.load(QStringLiteral(":/yoyaku/i18n/%1.qm").arg(file))) QCoreApplication::installTranslator(&m_own);
    // Qt's own words: buttons of text fields' menus, for example.
    if (isJapanese && m_qt.load(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    return isJapanese ? Language::Japanese : Language::English;
}

} // namespace yoyaku::app

#include "moc_languages.cpp"
