#include "ui/widgets/factsheet.h"

#include "ui/format/safetext.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

namespace yoyaku::ui {

namespace {

constexpr int kIconColumn = 28;
constexpr int kNameColumn = 84;

} // namespace

FactSheet::FactSheet(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_all(new QVBoxLayout(this))
{
    m_all->setContentsMargins(16, 8, 16, 16);
    m_all->setSpacing(0);
}

QVBoxLayout* FactSheet::addSection(const char* icon)
{
    m_all->addSpacing(8);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    m_all->addWidget(line);
    m_all->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* mark = new QLabel(this);
    mark->setPixmap(m_theme.pixmap(QLatin1String(icon), 16, Color::TextTertiary, devicePixelRatioF()));
    mark->setFixedWidth(kIconColumn);
    mark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    row->addWidget(mark);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    row->addLayout(column, 1);
    m_all->addLayout(row);
    return column;
}

QLabel* FactSheet::addText(QVBoxLayout* to, const QString& text, TextRole role, Color color)
{
    auto* label = new QLabel(safeText(text), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(m_theme.font(role));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(color));
    label->setPalette(palette);
    to->addWidget(label);
    return label;
}

void FactSheet::addPair(QVBoxLayout* to, const QString& name, const QString& value)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* column = new QVBoxLayout;
    QLabel* left = addText(column, name, TextRole::Small, Color::TextTertiary);
    left->setFixedWidth(kNameColumn);
    left->setAlignment(Qt::AlignTop);
    row->addLayout(column);
    auto* values = new QVBoxLayout;
    addText(values, value, TextRole::Small);
    row->addLayout(values, 1);
    to->addLayout(row);
}

} // namespace yoyaku::ui

#include "moc_factsheet.cpp"
