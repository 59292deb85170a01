#include "core/notify/autostart.h"

#include "support/strict.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace yoyaku;

class tst_Autostart : public QObject
{
    Q_OBJECT

    using State = Autostart::State;
    std::unique_ptr<QTemporaryDir> m_home;

    [[nodiscard]] Autostart::Config config() const
    {
        return {m_home->filePath(QStringLiteral("autostart")),
                QStringLiteral("/opt/Yo yaku/bin/yoyaku"),
                {QStringLiteral("--hidden")}};
    }
    [[nodiscard]] QByteArray file() const
    {
        QFile file(config().path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray& text)
    {
        QVERIFY(QDir().mkpath(config().folder));
        QFile file(config().path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static State after(Autostart& autostart, const std::function<void()>& act)
    {
        QSignalSpy told(&autostart, &Autostart::stateChanged);
        act();
        return told.wait(test::kPatienceMs) ? autostart.state() : State::Unknown;
    }
    [[nodiscard]] State read() const
    {
        Autostart autostart(config());
        return after(autostart, [&] { autostart.read(); });
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_home = std::make_unique<QTemporaryDir>();
    }

    void isWrittenReadAndRemoved()
    {
        Autostart autostart(config());
        QCOMPARE(after(autostart, [&] { autostart.read(); }), State::Off);
        QCOMPARE(after(autostart, [&] { autostart.setOn(true); }), State::On);
        QVERIFY2(file().contains("\nExec=\"/opt/Yo yaku/bin/yoyaku\" --hidden\n"), file().constData());
        QCOMPARE(read(), State::On);
        QCOMPARE(after(autostart, [&] { autostart.setOn(false); }), State::Off);
        QVERIFY(!QFile::exists(config().path()));
        QCOMPARE(after(autostart, [&] { autostart.setOn(false); }), State::Off); // twice is no trouble
    }

    void theDesktopsOwnSwitchIsBelieved()
    {
        Autostart autostart(config());
        QCOMPARE(after(autostart, [&] { autostart.setOn(true); }), State::On);
        const QByteArray written = file();
        put(QByteArray(written).replace("enabled=true", "enabled=false"));
        QCOMPARE(read(), State::Off);
        put(written + "Hidden=true\n");
        QCOMPARE(read(), State::Off);
        put(written + "[Other]\nHidden=true\n");
        QCOMPARE(read(), State::On);
    }

    void anotherProgramInTheFileIsSaid()
    {
        put("[Desktop Entry]\nType=Application\nExec=/old/place/yoyaku --hidden\n");
        QCOMPARE(read(), State::OnOther);
        Autostart autostart(config());
        QCOMPARE(after(autostart, [&] { autostart.setOn(true); }), State::On);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QFile inTheWay(config().folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Autostart autostart(config());
        QCOMPARE(after(autostart, [&] { autostart.setOn(true); }), State::Failed);
    }

    void elsewhereItIsNotAvailable()
    {
        Autostart autostart({{}, QStringLiteral("/bin/yoyaku"), {}});
        QCOMPARE(autostart.state(), State::Unavailable);
        autostart.setOn(true);
        QCOMPARE(autostart.state(), State::Unavailable);
    }

    void execIsQuotedByTheSpecification_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringLiteral("/usr/bin/yoyaku") << QStringLiteral("/usr/bin/yoyaku");
        QTest::newRow("space") << QStringLiteral("/a b/y") << QStringLiteral("\"/a b/y\"");
        QTest::newRow("percent") << QStringLiteral("/a%20b/y") << QStringLiteral("/a%%20b/y");
        QTest::newRow("quote") << QStringLiteral("/a\"b/y") << QStringLiteral("\"/a\\\\\"b/y\"");
        QTest::newRow("dollar") << QStringLiteral("/a$b/y") << QStringLiteral("\"/a\\\\$b/y\"");
        QTest::newRow("backslash") << QStringLiteral("/a\\b/y") << QStringLiteral("\"/a\\\\\\\\b/y\"");
        QTest::newRow("line break") << QStringLiteral("/a\nb/y") << QStringLiteral("\"/a\\nb/y\"");
        QTest::newRow("empty") << QString() << QStringLiteral("\"\"");
        QTest::newRow("日本語") << QStringLiteral("/予約/y") << QStringLiteral("/予約/y");
    }
    void execIsQuotedByTheSpecification()
    {
        QFETCH(QString, program);
        QFETCH(QString, line);
        QCOMPARE(Autostart::execLine(program, {}), line);
    }
};

QTEST_GUILESS_MAIN(tst_Autostart)
#include "tst_autostart.moc"
