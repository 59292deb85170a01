#include "app/singleinstance.h"

#include "support/strict.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace yoyaku::app;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { yoyaku::test::failOnUnexpectedWarnings(); }

    void secondStartRaisesTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.role(), SingleInstance::Role::First);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        SingleInstance::Role role{};
        const std::unique_ptr<QThread> other(
            QThread::create([&] { role = SingleInstance(folder.path()).role(); })); // as another process would
        other->start();
        QTRY_COMPARE(raised.count(), 1);
        QVERIFY(other->wait());
        QCOMPARE(role, SingleInstance::Role::Second);
    }

    void anotherFolderIsAnotherInstance()
    {
        const QTemporaryDir a, b;
        SingleInstance first(a.path()), other(b.path());
        QCOMPARE(other.role(), SingleInstance::Role::First);
    }

    void folderThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(SingleInstance(folder.filePath(QStringLiteral("file/data"))).role(), SingleInstance::Role::NoFolder);
    }

    void endOfTheFirstFreesTheFolder()
    {
        const QTemporaryDir folder;
        {
            SingleInstance first(folder.path());
        }
        QCOMPARE(SingleInstance(folder.path()).role(), SingleInstance::Role::First);
    }
};

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
