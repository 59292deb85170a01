#pragma once

#include <QSet>
#include <QVector>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yoyaku::ui {

class Theme;
class TickBox;

/// A section of a side bar: a heading, then one ticked line a thing with its number at the right. Unticked ones are
/// filtered out; Alt and a click shows only that one. What is unticked stays so when the lines are made anew.
class TickList final : public QWidget
{
    Q_OBJECT

  public:
    explicit TickList(const Theme& theme, QWidget* parent = nullptr);

    /// Takes all lines away and heads the list anew; a count of 0 is not shown.
    void begin(const QString& head, int count);
    /// The new line's box, for its icon and colours.
    TickBox* addLine(const QString& key, const QString& text);
    [[nodiscard]] QStringList keys() const;
    void setCount(const QString& key, int count);
    /// Counted from 0; -1 shows all.
    void showOnly(int index);
    void showOnly(const QString& key) { showOnly(int(keys().indexOf(key))); }
    /// The ticked keys; none at all when everything is ticked, {"-1"} when nothing is.
    [[nodiscard]] QStringList chosen() const;

  Q_SIGNALS:
    void changed();

  private:
    struct Line
    {
        QString key;
        TickBox* box = nullptr;
        QLabel* count = nullptr;
    };
    void onToggled(const QString& key);
    void remember();

    const Theme& m_theme;
    QVBoxLayout* m_all;
    QWidget* m_lines = nullptr;
    QVector<Line> m_items;
    QSet<QString> m_off; ///< unticked keys
};

} // namespace yoyaku::ui
