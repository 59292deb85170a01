#include "ui/widgets/rowtable.h"

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace yoyaku::ui {

namespace {

constexpr int kLeastRow = 20;

} // namespace

RowTable::RowTable(const Theme& theme, const QString& objectName, QWidget* parent) : QTableView(parent)
{
    setObjectName(objectName);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kLeastRow);
    setRowHeight(theme.size(QLatin1String("tableRow")));
    horizontalHeader()->setFixedHeight(theme.size(QLatin1String("tableHeader")));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void RowTable::setRowHeight(int px) { verticalHeader()->setDefaultSectionSize(px); }

} // namespace yoyaku::ui

#include "moc_rowtable.cpp"
