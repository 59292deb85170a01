#include "ui/bookings/filterchip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyclaim.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace yoyaku::ui {

namespace {

constexpr int kCross = 12;
constexpr int kCrossRoom = 24;

} // namespace

FilterChip::FilterChip(const Theme& theme, const QString& text, QWidget* parent) : QPushButton(parent), m_theme(theme)
{
    QString label = text;
    setText(label.replace(u'&', QLatin1String("&&")));
    setProperty("chip", true);
    setProperty("filter", true);
    setCheckable(true);
    setChecked(true);
    setAutoDefault(false);
    claimKeys(this, {Qt::Key_Delete, Qt::Key_Backspace});
    setAccessibleName(text);
    setAccessibleDescription(tr("Press to change, Delete to take it away"));
    connect(this, &QPushButton::toggled, this, [this] { setChecked(true); }); // it is there: that is its state
}

QRect FilterChip::cross() const { return {width() - kCrossRoom, 0, kCrossRoom, height()}; }

void FilterChip::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const QRect room = cross();
    painter.drawPixmap(room.left() + 4, room.center().y() - kCross / 2 + 1,
                       m_theme.pixmap(QLatin1String("action.close"), kCross, Color::AccentText, devicePixelRatioF()));
}

void FilterChip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && cross().contains(event->position().toPoint())) {
        Q_EMIT removed();
        return;
    }
    QPushButton::mousePressEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace yoyaku::ui

#include "moc_filterchip.cpp"
