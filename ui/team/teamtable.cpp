#include "ui/team/teamtable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/persondelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace yoyaku::ui {

namespace {

constexpr int kWidths[TeamRows::ColumnCount] = {190, 190, 190, 80, 104, 96};
constexpr int kIconState = 40;
/// Columns that leave when it gets narrow, first one first.
constexpr int kLeaving[] = {TeamRows::Hours, TeamRows::EventTypes, TeamRows::Email};

} // namespace

TeamTable::TeamTable(const Theme& theme, TeamRows& rows, QWidget* parent)
    : RowTable(theme, QStringLiteral("teamTable"), parent),
      m_theme(theme),
      m_rows(rows),
      m_delegate(new PersonDelegate(theme, this))
{
    setModel(&rows);
    setItemDelegate(m_delegate);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(kIconState);
    connect(&rows, &QAbstractItemModel::modelReset, this, &TeamTable::keepCurrent);
    connect(&rows, &QAbstractItemModel::dataChanged, this, &TeamTable::currentRowChanged);
    keepCurrent();
}

const TeamModel::Row* TeamTable::current() const
{
    return currentIndex().isValid() ? m_rows.at(currentIndex().row()) : nullptr;
}

void TeamTable::keepCurrent()
{
    clearSpans();
    for (int row = 0; row < m_rows.rowCount(); ++row)
        if (m_rows.isHeading(row)) setSpan(row, 0, 1, TeamRows::ColumnCount);
    const int row = m_chosen ? m_rows.rowOf(*m_chosen) : -1;
    if (row >= 0)
        setCurrentIndex(m_rows.index(row, 0));
    else if (m_rows.rowCount() > 1)
        setCurrentIndex(m_rows.index(1, 0));
    else
        Q_EMIT currentRowChanged();
}

void TeamTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTable::currentChanged(current, previous);
    if (const TeamModel::Row* row = this->current()) m_chosen = *row;
    Q_EMIT currentRowChanged();
}

void TeamTable::step(int by)
{
    int row = currentIndex().row();
    do row += by;
    while (row >= 0 && row < m_rows.rowCount() && m_rows.isHeading(row));
    if (row < 0 || row >= m_rows.rowCount()) return;
    setCurrentIndex(m_rows.index(row, 0));
}

void TeamTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->modifiers() & ~Qt::KeypadModifier ? 0 : event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current()) Q_EMIT opened();
        return;
    default:
        break;
    }
    // A letter is a key of the page, not the beginning of a search through the rows.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) return event->ignore();
    RowTable::keyPressEvent(event);
}

void TeamTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    RowTable::mouseDoubleClickEvent(event);
    if (current()) Q_EMIT opened();
}

void TeamTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!current()) return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                                 : event->globalPos());
}

void TeamTable::resizeEvent(QResizeEvent* event)
{
    RowTable::resizeEvent(event);
    fitColumns();
}

void TeamTable::fitColumns()
{
    int wanted = 0;
    const auto least = [this](int column) { return m_theme.grown(kWidths[column]); };
    for (int column = 0; column < TeamRows::ColumnCount; ++column) {
        setColumnHidden(column, false);
        wanted += least(column);
    }
    const int room = viewport()->width();
    for (const int column : kLeaving) {
        if (wanted <= room) break;
        setColumnHidden(column, true);
        wanted -= least(column);
    }
    const bool isIconOnly = wanted > room;
    m_delegate->setIconOnly(isIconOnly);
    if (isIconOnly) wanted -= least(TeamRows::State) - kIconState;
    // Name and address share what is left.
    const bool hasEmail = !isColumnHidden(TeamRows::Email);
    const int rest = std::max(0, room - wanted), forName = hasEmail ? rest / 2 : rest;
    for (int column = 0; column < TeamRows::ColumnCount; ++column) {
        const int width = column == TeamRows::State && isIconOnly ? kIconState : least(column);
        setColumnWidth(column, width + (column == TeamRows::Name    ? forName
                                        : column == TeamRows::Email ? rest - forName
                                                                    : 0));
    }
}

} // namespace yoyaku::ui

#include "moc_teamtable.cpp"
