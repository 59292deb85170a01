#pragma once

#include <QLayout>

namespace yoyaku::ui {

/// Lines of small parts, as many lines as the width asks for. Owns its items.
class FlowLayout final : public QLayout
{
  public:
    FlowLayout(QWidget* parent, int spacing);
    ~FlowLayout() override;

    /// Puts a widget before the item at `index`.
    void insertWidget(int index, QWidget* widget);
    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    enum class Pass : quint8 { Measure, Place };
    int arrange(const QRect& rect, Pass pass) const;

    QVector<QLayoutItem*> m_items;
};

} // namespace yoyaku::ui
