#include "ui/hosts/twinpanel.h"

#include "ui/insights/chart.h"

#include <QHeaderView>
#include <QTableWidget>

namespace yoyaku::ui {

TwinPanel::TwinPanel(Chart* chart, const Theme& theme, QWidget* parent)
    : QStackedWidget(parent), m_chart(chart), m_table(new QTableWidget(this))
{
    m_table->setObjectName(chart->objectName() + QStringLiteral(".table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.size(QLatin1String("listRow")));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setFrameShape(QFrame::NoFrame);
    addWidget(chart);
    addWidget(m_table);
}

void TwinPanel::showTwin(bool isShown)
{
    setCurrentIndex(isShown ? 1 : 0);
    refresh();
}

void TwinPanel::refresh()
{
    updateGeometry();
    if (!isTwinShown()) return;
    const Chart::Twin twin = m_chart->twin();
    m_table->setAccessibleName(m_chart->title());
    m_table->setAccessibleDescription(m_chart->sentence());
    m_table->clear();
    m_table->setColumnCount(int(twin.heads.size()));
    m_table->setRowCount(int(twin.rows.size()));
    m_table->setHorizontalHeaderLabels(twin.heads);
    for (int row = 0; row < twin.rows.size(); ++row)
        for (int column = 0; column < twin.rows[row].size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(twin.rows[row][column]));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace yoyaku::ui

#include "moc_twinpanel.cpp"
