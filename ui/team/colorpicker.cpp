#include "ui/team/colorpicker.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kSwatch = 20;
constexpr int kColumns = 6;

/// By index of the palette in the tokens.
const char* const kNames[] = {
    QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Indigo"),   QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Vermilion"),
    QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Pine"),     QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Gold"),
    QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Wisteria"), QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Teal"),
    QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Pink"),     QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Slate"),
    QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Olive"),    QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Sky"),
    QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Crimson"),  QT_TRANSLATE_NOOP("yoyaku::ui::ColorPicker", "Chestnut")};

} // namespace

ColorPicker::ColorPicker(const Theme& theme, const UserId& host, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("teamColors"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    auto* group = new QButtonGroup(this);
    const int now = theme.host(host).index;
    for (int index = 0; index < theme.hostColorCount(); ++index) {
        QAbstractButton* swatch = newSwatch(index);
        swatch->setChecked(index == now);
        group->addButton(swatch, index);
        grid->addWidget(swatch, index / kColumns, index % kColumns);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int index) { Q_EMIT chosen(index); });
    auto* automatic = new QPushButton(tr("Automatic"), this);
    automatic->setObjectName(QStringLiteral("teamColorAutomatic"));
    automatic->setToolTip(tr("The colour that follows from the member's id"));
    connect(automatic, &QPushButton::clicked, this, [this] { Q_EMIT chosen(std::nullopt); });
    grid->addWidget(automatic, 2, 0, 1, kColumns, Qt::AlignLeft);
    grid->setColumnStretch(kColumns, 1);
}

QAbstractButton* ColorPicker::newSwatch(int index)
{
    const qreal dpr = devicePixelRatioF();
    QPixmap fill(QSize(kSwatch, kSwatch) * dpr);
    fill.setDevicePixelRatio(dpr);
    fill.fill(Qt::transparent);
    const HostColors colors = m_theme.hostColor(index);
    QPainter painter(&fill);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.base);
    painter.drawRoundedRect(QRectF(0, 0, kSwatch, kSwatch), 3, 3);
    painter.end();
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("teamColor%1").arg(index));
    button->setCheckable(true);
    button->setIcon(QIcon(fill));
    button->setIconSize({kSwatch, kSwatch});
    const QString name = index < int(std::size(kNames)) ? tr(kNames[index]) : QString::number(index + 1);
    button->setAccessibleName(tr("Colour: %1").arg(name));
    button->setToolTip(name);
    return button;
}

} // namespace yoyaku::ui

#include "moc_colorpicker.cpp"
