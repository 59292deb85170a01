#include "ui/shell/toast.h"

#include "core/base/clock.h"
#include "ui/commands/editcommand.h"
#include "ui/commands/edittext.h"
#include "ui/format/errortext.h"
#include "ui/format/safetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kTickMs = 250;

} // namespace

Toast::Toast(const Theme& theme, const Clock& clock, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_clock(clock),
      m_icon(new QLabel(this)),
      m_text(new ElidedLabel(this)),
      m_note(new ElidedLabel(this)),
      m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("toast"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.size(QLatin1String("toast")));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_note);
    line->addWidget(m_action);
    m_text->setObjectName(QStringLiteral("toast.text"));
    m_note->setObjectName(QStringLiteral("toast.note"));
    m_action->setObjectName(QStringLiteral("toast.action"));
    m_action->setProperty("toastAction", true);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Toast::tick);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_edit.id.isEmpty())
            Q_EMIT actionRequested();
        else if (needsChoice(pendingOf(m_edit.state)))
            Q_EMIT chooseAgainRequested(m_edit.id);
        else
            Q_EMIT undoRequested(m_edit.id);
    });
}

void Toast::showText(const QString& text, const QString& actionText)
{
    m_edit = {};
    m_text->setText(safeText(text));
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_leftMs = m_theme.duration(QLatin1String("undoToast"));
    refresh();
}

void Toast::showEdit(const Edit& edit)
{
    m_edit = edit;
    m_text->setText(undoText(edit.act, safeText(edit.about)));
    const bool isTimeAsked = mayChooseAgain(edit);
    m_action->setText(isTimeAsked ? tr("Another time…") : tr("Undo"));
    m_leftMs = m_theme.duration(QLatin1String("undoToast"));
    refresh();
}

void Toast::setStackCount(int behind)
{
    setProperty("behind", behind);
    refresh();
}

QString Toast::text() const { return m_text->text(); }

bool Toast::isWatched() const { return underMouse() || m_action->hasFocus(); }

void Toast::tick()
{
    if (!isWatched()) m_leftMs -= kTickMs;
    refresh();
    const bool isHeld = !m_edit.id.isEmpty() && m_edit.state == EditState::Held;
    if (!isHeld && m_leftMs <= 0) {
        m_tick.stop();
        Q_EMIT expired();
    }
}

void Toast::refresh()
{
    const bool isEdit = !m_edit.id.isEmpty();
    const bool isHeld = isEdit && m_edit.state == EditState::Held;
    QStringList notes;
    if (isHeld)
        notes += tr("Held %1 s").arg(std::max<EpochMs>(0, (m_edit.holdUntil - m_clock.now() + 999) / 1000));
    else if (isEdit)
        switch (m_edit.state) {
        case EditState::Waiting:
            notes += tr("Waiting");
            break;
        case EditState::Sending:
            notes += tr("Sending");
            break;
        case EditState::Checking:
            notes += tr("Checking with Jicoo");
            break;
        case EditState::Settled:
            notes += tr("Done");
            break;
        case EditState::Undone:
            notes += tr("Taken back, nothing was sent");
            break;
        case EditState::Refused:
            notes += shortErrorText(m_edit.error, &m_edit.act);
            break;
        case EditState::Conflict:
            notes += tr("Changed by someone else meanwhile");
            break;
        case EditState::Held:
        case EditState::Asking:
            break;
        }
    if (const int behind = property("behind").toInt()) notes += tr("+%1 more").arg(behind);
    m_note->setText(notes.join(QStringLiteral(" · ")));
    if (isEdit) m_action->setVisible(isHeld || mayChooseAgain(m_edit));
    const bool isRefused = isEdit && needsChoice(pendingOf(m_edit.state));
    const bool isEnded = m_edit.state == EditState::Settled || m_edit.state == EditState::Undone;
    const QLatin1String icon(!isEdit ? "st.info" : isRefused ? "st.failed" : isEnded ? "check" : "st.held");
    m_icon->setPixmap(m_theme.pixmap(icon, 16, Color::TextInverse, devicePixelRatioF()));
    m_text->setFont(m_theme.font(TextRole::BodyStrong));
    m_note->setFont(m_theme.font(TextRole::Small));
    setAccessibleName(m_text->text() + u' ' + m_note->text());
    if (isVisible() && !m_tick.isActive() && m_leftMs > 0) m_tick.start();
    update();
}

bool Toast::event(QEvent* event)
{
    if (event->type() == QEvent::Show && m_leftMs > 0) m_tick.start();
    if (event->type() == QEvent::Hide) m_tick.stop();
    return QFrame::event(event);
}

void Toast::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (m_edit.id.isEmpty() || m_edit.state != EditState::Held) return;
    // The bar runs out from right to left; its length is the hold as the outbox measures it.
    const EpochMs whole = std::max<EpochMs>(1, m_edit.holdUntil - m_edit.createdAt);
    const EpochMs left = std::clamp<EpochMs>(m_edit.holdUntil - m_clock.now(), 0, whole);
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 2, double(width()) * double(left) / double(whole), 2),
                     m_theme.color(Color::AccentLine));
}

} // namespace yoyaku::ui

#include "moc_toast.cpp"
