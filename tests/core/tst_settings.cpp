#include "core/base/settings.h"

#include "support/strict.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;

class tst_Settings : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void comesBackAfterARestart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/settings.json"));
        {
            Settings settings(path);
            settings.setValue(QStringLiteral("theme"), QStringLiteral("dark"));
        }
        Settings again(path);
        QCOMPARE(again.value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
        QCOMPARE(again.value(QStringLiteral("missing"), 7).toInt(), 7);
    }

    void nobodyElseMayReadTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.json"));
        {
            Settings settings(path);
            settings.setValue(QStringLiteral("a"), 1);
        }
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFile::exists(path));
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void brokenFileIsKeptBesideAndCountsAsEmpty()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ half a fi");
        file.close();
        Settings settings(path);
        QVERIFY(settings.value(QStringLiteral("theme")).isUndefined() ||
                settings.value(QStringLiteral("theme")).isNull());
        QVERIFY(QFile::exists(path + QStringLiteral(".broken")));
    }

    void failureToWriteIsToldAndNothingIsLostInMemory()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Settings settings(folder.filePath(QStringLiteral("file/settings.json")));
        QSignalSpy failed(&settings, &Settings::writeFailed);
        settings.setValue(QStringLiteral("a"), 1);
        QVERIFY(failed.wait());
        QCOMPARE(settings.value(QStringLiteral("a")).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
