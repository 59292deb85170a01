#include "ui/shell/outboxlist.h"

#include "ui/commands/editcommand.h"
#include "ui/commands/edittext.h"
#include "ui/format/safetext.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kWidth = 420;

QLabel* plain(const QString& text, const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

} // namespace

QString editStateText(EditState state)
{
    switch (state) {
    case EditState::Held:
        return OutboxList::tr("Held, not sent yet");
    case EditState::Waiting:
        return OutboxList::tr("Waiting to be sent");
    case EditState::Sending:
        return OutboxList::tr("On its way");
    case EditState::Checking:
        return OutboxList::tr("Checking with Jicoo: the answer was lost");
    case EditState::Settled:
        return OutboxList::tr("Done");
    case EditState::Undone:
        return OutboxList::tr("Taken back");
    case EditState::Refused:
        return OutboxList::tr("Refused");
    case EditState::Asking:
        return OutboxList::tr("Was held when Yoyaku ended or the computer slept. Send it now?");
    case EditState::Conflict:
        return OutboxList::tr("Changed by someone else meanwhile");
    }
    return {};
}

OutboxList::OutboxList(const Theme& theme, const TimeFormat& format, HostNames hosts, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_format(format), m_hosts(std::move(hosts)), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("outboxList"));
    setFixedWidth(kWidth);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
}

void OutboxList::setEdits(const QVector<Edit>& edits)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that asked for this
        delete item;
    }
    m_rows->addWidget(plain(edits.isEmpty() ? tr("Every change is settled.") : tr("Changes on their way"),
                            m_theme.font(edits.isEmpty() ? TextRole::Body : TextRole::Heading), this));
    for (const Edit& edit : edits) m_rows->addWidget(row(edit));
    adjustSize();
}

QWidget* OutboxList::row(const Edit& edit)
{
    if (needsChoice(pendingOf(edit.state))) return choiceRow(edit);
    QWidget* all =
        line(undoText(edit.act, safeText(edit.about)),
             QStringLiteral("%1 · %2").arg(callName(edit.act), editStateText(edit.state)), Color::TextSecondary);
    if (edit.state == EditState::Held) {
        addButton(all, "outbox.undo", tr("Undo"), edit.id, &OutboxList::undoRequested);
        addButton(all, "outbox.send", tr("Send now"), edit.id, &OutboxList::sendRequested);
    } else if (edit.state == EditState::Asking) {
        addButton(all, "outbox.discard", tr("Drop"), edit.id, &OutboxList::discardRequested);
        addButton(all, "outbox.send", tr("Send"), edit.id, &OutboxList::sendRequested);
    }
    return all;
}

// What happened, both sides, and the ways out below: they need more room than a word.
QWidget* OutboxList::choiceRow(const Edit& edit)
{
    const ChoiceText text = choiceText(edit, m_format, m_hosts);
    QWidget* all = line(undoText(edit.act, safeText(edit.about)), text.sentence, Color::DangerText);
    if (!text.wanted.isEmpty() && !text.theirs.isEmpty()) {
        addSide(all, tr("You wanted"), text.wanted);
        addSide(all, tr("On Jicoo"), text.theirs);
    }
    auto* grid = static_cast<QGridLayout*>(all->layout());
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(8);
    const QString keep = isBookingAct(edit.act) ? text.keep : tr("Drop");
    buttons->addWidget(button(all, "outbox.discard", keep, edit.id, &OutboxList::discardRequested));
    if (!text.send.isEmpty())
        buttons->addWidget(button(all, "outbox.retry", text.send, edit.id, &OutboxList::retryRequested));
    if (mayChooseAgain(edit))
        buttons->addWidget(
            button(all, "outbox.again", tr("Another time…"), edit.id, &OutboxList::chooseAgainRequested));
    buttons->addStretch(1);
    grid->addLayout(buttons, grid->rowCount(), 0);
    return all;
}

QWidget* OutboxList::line(const QString& title, const QString& note, Color noteColor)
{
    auto* all = new QWidget(this);
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(plain(title, m_theme.font(TextRole::BodyStrong), all), 0, 0);
    QLabel* below = plain(note, m_theme.font(TextRole::Small), all);
    QPalette colors = below->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(noteColor));
    below->setPalette(colors);
    grid->addWidget(below, 1, 0);
    return all;
}

void OutboxList::addSide(QWidget* row, const QString& name, const QString& value)
{
    auto* grid = static_cast<QGridLayout*>(row->layout());
    QLabel* side =
        plain(tr("%1: %2", "You wanted: Wed 11 Nov 15:00").arg(name, value), m_theme.font(TextRole::Small), row);
    side->setObjectName(QStringLiteral("outbox.side"));
    grid->addWidget(side, grid->rowCount(), 0);
}

QPushButton* OutboxList::button(QWidget* row, const char* name, const QString& text, const EditId& id, Order order)
{
    auto* made = new QPushButton(text, row);
    made->setObjectName(QString::fromLatin1(name));
    made->setProperty("chip", true);
    connect(made, &QPushButton::clicked, this, [this, id, order] { (this->*order)(id); });
    return made;
}

void OutboxList::addButton(QWidget* row, const char* name, const QString& text, const EditId& id, Order order)
{
    auto* grid = static_cast<QGridLayout*>(row->layout());
    grid->addWidget(button(row, name, text, id, order), 0, grid->columnCount(), 2, 1, Qt::AlignTop);
}

} // namespace yoyaku::ui

#include "moc_outboxlist.cpp"
