#include "app/singleinstance.h"

#include "support/strict.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <atomic>
#include <optional>

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

    void aWindowTakesTheFolderOverFromAListener()
    {
        const QTemporaryDir folder;
        auto listener = std::make_unique<SingleInstance>(folder.path(), SingleInstance::Kind::Listener);
        QCOMPARE(listener->role(), SingleInstance::Role::First);
        QSignalSpy raised(listener.get(), &SingleInstance::raiseRequested);
        connect(
            listener.get(), &SingleInstance::handOverRequested, this, [&] { listener.reset(); }, Qt::QueuedConnection);
        std::atomic_bool isFirst = false;
        const std::unique_ptr<QThread> window(
            QThread::create([&] { isFirst = SingleInstance(folder.path()).role() == SingleInstance::Role::First; }));
        window->start();
        QTRY_VERIFY(!listener);
        QVERIFY(window->wait());
        QVERIFY(isFirst);
    }

    void aListenerLeavesWhoeverIsThereAlone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("a window") << int(SingleInstance::Kind::Window);
        QTest::newRow("another listener") << int(SingleInstance::Kind::Listener);
    }
    void aListenerLeavesWhoeverIsThereAlone()
    {
        QFETCH(int, kind);
        const QTemporaryDir folder;
        SingleInstance first(folder.path(), SingleInstance::Kind(kind));
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QSignalSpy handOver(&first, &SingleInstance::handOverRequested);
        std::optional<SingleInstance::Kind> told;
        std::atomic_bool isDone = false;
        SingleInstance::Role role{};
        const std::unique_ptr<QThread> other(QThread::create([&] {
            const SingleInstance second(folder.path(), SingleInstance::Kind::Listener);
            role = second.role();
            told = second.other();
            isDone = true;
        }));
        other->start();
        QTRY_VERIFY(isDone.load());
        QVERIFY(other->wait());
        QCOMPARE(role, SingleInstance::Role::Second);
        QVERIFY(told == SingleInstance::Kind(kind));
        QCOMPARE(raised.count(), 0);
        QCOMPARE(handOver.count(), 0);
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
