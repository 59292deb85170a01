#include "ui/shell/outboxlist.h"

#include "ui/commands/editcommand.h"
#include "ui/commands/edittext.h"
#include "ui/format/errortext.h"
#include "ui/format/safetext.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
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
        return OutboxList::tr("Was held when Yoyaku ended. Send it now?");
    }
    return {};
}

OutboxList::OutboxList(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout(this))
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
    auto* all = new QWidget(this);
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    const bool isRefused = edit.state == EditState::Refused;
    grid->addWidget(plain(undoText(edit.act, safeText(edit.about)), m_theme.font(TextRole::BodyStrong), all), 0, 0);
    const QString state = isRefused ? errorText(edit.error, &edit.act)
                                    : QStringLiteral("%1 · %2").arg(callName(edit.act), editStateText(edit.state));
    QLabel* note = plain(state, m_theme.font(TextRole::Small), all);
    QPalette colors = note->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(isRefused ? Color::DangerText : Color::TextSecondary));
    note->setPalette(colors);
    grid->addWidget(note, 1, 0);
    if (edit.state == EditState::Held) {
        addButton(all, "outbox.undo", tr("Undo"), edit.id, &OutboxList::undoRequested);
        addButton(all, "outbox.send", tr("Send now"), edit.id, &OutboxList::sendRequested);
    } else if (edit.state == EditState::Asking) {
        addButton(all, "outbox.discard", tr("Drop"), edit.id, &OutboxList::discardRequested);
        addButton(all, "outbox.send", tr("Send"), edit.id, &OutboxList::sendRequested);
    } else if (isRefused) {
        addButton(all, "outbox.discard", tr("Drop"), edit.id, &OutboxList::discardRequested);
        addButton(all, "outbox.retry", tr("Send again"), edit.id, &OutboxList::retryRequested);
        if (mayChooseAgain(edit))
            addButton(all, "outbox.again", tr("Another time…"), edit.id, &OutboxList::chooseAgainRequested);
    }
    return all;
}

void OutboxList::addButton(QWidget* row, const char* name, const QString& text, const EditId& id, Order order)
{
    auto* button = new QPushButton(text, row);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("chip", true);
    auto* grid = static_cast<QGridLayout*>(row->layout());
    grid->addWidget(button, 0, grid->columnCount(), 2, 1, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, id, order] { (this->*order)(id); });
}

} // namespace yoyaku::ui

#include "moc_outboxlist.cpp"
