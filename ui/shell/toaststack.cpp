#include "ui/shell/toaststack.h"

#include "ui/shell/toast.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kWidth = 420;
constexpr int kBottom = 16;

} // namespace

ToastStack::ToastStack(const Theme& theme, const Clock& clock, QWidget* area)
    : QObject(area), m_theme(theme), m_clock(clock), m_area(area)
{
    area->installEventFilter(this);
}

void ToastStack::showText(const QString& text, const QString& actionText)
{
    Toast* toast = make();
    toast->showText(text, actionText);
    // A held edit keeps the front: its Undo runs out.
    const bool isEditInFront = front() && !front()->editId().isEmpty();
    m_toasts.insert(isEditInFront ? m_toasts.size() - 1 : m_toasts.size(), toast);
    arrange();
}

void ToastStack::showEdit(const Edit& edit)
{
    const auto known =
        std::find_if(m_toasts.cbegin(), m_toasts.cend(), [&](const Toast* t) { return t->editId() == edit.id; });
    if (known != m_toasts.cend()) {
        (*known)->showEdit(edit);
        return;
    }
    // An edit gets its toast when it is made, or when it needs a choice; a restored one is told by the outbox.
    if (edit.state != EditState::Held && !needsChoice(pendingOf(edit.state))) return;
    Toast* toast = make();
    toast->showEdit(edit);
    m_toasts.append(toast);
    arrange();
}

void ToastStack::refreshEdit(const Edit& edit)
{
    for (Toast* toast : std::as_const(m_toasts))
        if (toast->editId() == edit.id) toast->showEdit(edit);
}

void ToastStack::dropTexts()
{
    const QVector<Toast*> all = m_toasts;
    for (Toast* toast : all)
        if (toast->editId().isEmpty()) drop(toast);
}

void ToastStack::keepOnly(const QVector<Edit>& edits)
{
    const QVector<Toast*> all = m_toasts;
    for (Toast* toast : all)
        if (std::none_of(edits.cbegin(), edits.cend(), [&](const Edit& one) { return one.id == toast->editId(); }))
            drop(toast);
}

Toast* ToastStack::front() const { return m_toasts.isEmpty() ? nullptr : m_toasts.last(); }

void ToastStack::setCoveredRight(int px)
{
    m_coveredRight = px;
    arrange();
    if (front()) front()->raise(); // a drawer that opens comes to the front
}

Toast* ToastStack::make()
{
    auto* toast = new Toast(m_theme, m_clock, m_area);
    connect(toast, &Toast::undoRequested, this, &ToastStack::undoRequested);
    connect(toast, &Toast::chooseAgainRequested, this, &ToastStack::chooseAgainRequested);
    connect(toast, &Toast::actionRequested, this, [this, toast] {
        drop(toast);
        Q_EMIT actionRequested();
    });
    connect(toast, &Toast::expired, this, [this, toast] { drop(toast); });
    return toast;
}

void ToastStack::drop(Toast* toast)
{
    if (!m_toasts.removeOne(toast)) return;
    toast->hide();
    toast->deleteLater();
    arrange();
}

void ToastStack::arrange()
{
    const int width = std::min(kWidth, m_area->width() - 2 * kBottom);
    const int beside = m_area->width() - m_coveredRight;
    const int room = width + 2 * kBottom <= beside ? beside : m_area->width();
    for (Toast* toast : m_toasts) {
        const QPoint at((room - width) / 2, m_area->height() - toast->height() - kBottom);
        const bool isFront = toast == front();
        const bool isNew = isFront && toast->isHidden();
        toast->setFixedWidth(width);
        toast->setStackCount(isFront ? int(m_toasts.size()) - 1 : 0);
        toast->move(at);
        toast->setVisible(isFront);
        if (!isNew) continue;
        toast->raise();
        glide(toast, at + QPoint(0, 8), at, "toastIn", m_theme);
    }
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area && event->type() == QEvent::Resize) arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace yoyaku::ui

#include "moc_toaststack.cpp"
