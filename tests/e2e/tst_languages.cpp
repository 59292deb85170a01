#include "app/languages.h"
#include "tests/support/strict.h"
#include "ui/format/timeformat.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace yoyaku {

namespace {

/// The placeholders of a text, sorted: %1, %2, %n. A translation has to use the same ones, or a word is lost.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("%(?:[1-9]|n)"));
    QStringList found;
    for (auto it = mark.globalMatch(text); it.hasNext();) found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

struct Entry
{
    QString source;
    QStringList forms;
};

/// Reads the elements of one <message>.
Entry readMessage(QXmlStreamReader& xml)
{
    Entry entry;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            QString plain;
            while (!xml.readNext() || !(xml.isEndElement() && xml.name() == QLatin1String("translation"))) {
                if (xml.isCharacters()) plain += xml.text();
                if (xml.isStartElement()) entry.forms << xml.readElementText();
            }
            if (entry.forms.isEmpty()) entry.forms << plain;
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QVector<Entry> readCatalogue(const QString& name)
{
    QFile file(qEnvironmentVariable("YOYAKU_SOURCE_DIR") + QStringLiteral("/resources/translations/") + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QVector<Entry> entries;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message"))
            entries.append(readMessage(xml));
    return entries;
}

} // namespace

class TestLanguages final : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void everyTranslationKeepsThePlaceholders_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Japanese") << QStringLiteral("yoyaku_ja.ts");
        QTest::newRow("English plurals") << QStringLiteral("yoyaku_en.ts");
    }
    void everyTranslationKeepsThePlaceholders()
    {
        QFETCH(QString, file);
        const QVector<Entry> entries = readCatalogue(file);
        QVERIFY(!entries.isEmpty());
        for (const Entry& entry : entries)
            for (const QString& form : entry.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(entry.source));
                QStringList wanted = placeholders(entry.source), got = placeholders(form);
                // A singular may say "one" instead of the number.
                wanted.removeAll(QStringLiteral("%n"));
                got.removeAll(QStringLiteral("%n"));
                QVERIFY2(wanted == got, qPrintable(entry.source + QStringLiteral(" -> ") + form));
            }
    }

    void theChosenLanguageIsSpoken()
    {
        app::Languages languages;
        QCOMPARE(languages.choose(QStringLiteral("ja")), ui::TimeFormat::Language::Japanese);
        const QString japanese =
            ui::TimeFormat(QTimeZone::utc(), ui::TimeFormat::Language::Japanese).placeName(QStringLiteral("inPerson"));
        QCOMPARE(languages.choose(QStringLiteral("en")), ui::TimeFormat::Language::English);
        const QString english = ui::TimeFormat(QTimeZone::utc()).placeName(QStringLiteral("inPerson"));
        QCOMPARE(english, QStringLiteral("In person"));
        QVERIFY(!japanese.isEmpty() && japanese != english);
    }

    void englishCountsOneAndMany()
    {
        app::Languages languages;
        languages.choose(QStringLiteral("en"));
        const ui::TimeFormat format(QTimeZone::utc());
        QCOMPARE(format.relative(25 * kMsPerHour, 0), QStringLiteral("in 1 day"));
        QCOMPARE(format.relative(49 * kMsPerHour, 0), QStringLiteral("in 2 days"));
    }
};

} // namespace yoyaku

QTEST_MAIN(yoyaku::TestLanguages)
#include "tst_languages.moc"
