#include "ui/widgets/sidelist.h"

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace yoyaku::ui {

namespace {

/// Rows as high as the tokens say, whatever font and icon the list is given later.
class RowHeight final : public QStyledItemDelegate
{
  public:
    RowHeight(int height, QObject* parent) : QStyledItemDelegate(parent), m_height(height) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), m_height};
    }

  private:
    int m_height;
};

} // namespace

SideList::SideList(const Theme& theme, QWidget* parent) : QListWidget(parent)
{
    setProperty("side", true); // the style sheet's word for it
    setFrameShape(QFrame::NoFrame);
    setIconSize({16, 16});
    setItemDelegate(new RowHeight(theme.size(QLatin1String("listRow")), this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    viewport()->setAutoFillBackground(false);
    setFont(theme.font(TextRole::Body));
    const auto fit = [this] { updateGeometry(); };
    connect(model(), &QAbstractItemModel::rowsInserted, this, fit);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, fit);
    connect(model(), &QAbstractItemModel::modelReset, this, fit);
}

QSize SideList::sizeHint() const
{
    const int rows = count() > 0 ? count() * sizeHintForRow(0) : 0;
    return {QListWidget::sizeHint().width(), rows + 2};
}

QSize SideList::minimumSizeHint() const { return {80, std::min(sizeHint().height(), 64)}; }

} // namespace yoyaku::ui

#include "moc_sidelist.cpp"
