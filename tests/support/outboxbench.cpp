#include "support/outboxbench.h"

#include <QSignalSpy>
#include <QTest>

namespace yoyaku::test {

void OutboxBench::makeOutbox(int holdMs, Outbox::JournalTrust trust)
{
    outbox = std::make_unique<Outbox>(OutboxConfig{journalPath(), holdMs, 40, 200, 20}, *client, *store, clock);
    QObject::connect(outbox.get(), &EditSink::editChanged, outbox.get(),
                     [this](const Edit& edit) { history.append(edit); });
    outbox->setFeed(Outbox::Feed::Live);
    QSignalSpy loaded(outbox.get(), &Outbox::loaded);
    outbox->start(trust);
    QVERIFY(loaded.wait());
}

void OutboxBench::restart(int holdMs, Outbox::JournalTrust trust)
{
    outbox.reset();
    reopen();
    history.clear();
    makeOutbox(holdMs, trust);
}

EditState OutboxBench::stateOf(const EditId& id) const
{
    for (qsizetype i = history.size(); i-- > 0;)
        if (history.at(i).id == id) return history.at(i).state;
    return EditState::Undone;
}

int OutboxBench::sqlRows()
{
    QObject context;
    EditJournal journal(journalPath(), &context);
    std::optional<int> rows;
    journal.load([&](const EditJournal::Contents& contents) { rows = int(contents.edits.size()); });
    return QTest::qWaitFor([&] { return rows.has_value(); }) ? *rows : -1;
}

} // namespace yoyaku::test
