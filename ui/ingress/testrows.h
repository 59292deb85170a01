#pragma once

#include "core/domain/ingress.h"
#include "ui/format/statustext.h"

#include <QWidget>

class QLabel;

namespace yoyaku::ui {

class Theme;

/// One line of what was tested.
struct TestRow
{
    QString text;
    StatusLook look; ///< mark, colour, and what came of it at the right
    bool operator==(const TestRow& other) const
    {
        return text == other.text && look.text == other.look.text && look.icon == other.look.icon;
    }
};

/// What was tested, in two columns read downwards, each line with its mark and what came of it; below, why the first
/// one that did not pass did not. Name of the reason: "ingress.trouble".
class TestRows final : public QWidget
{
    Q_OBJECT

  public:
    explicit TestRows(const Theme& theme, QWidget* parent = nullptr);
    void setRows(const QVector<TestRow>& rows, const QString& trouble = {});
    /// The self-test's steps, and whether a real event followed. `port` 0: not known.
    [[nodiscard]] static QVector<TestRow> rowsOf(const IngressTest& test, IngressWay way, quint16 port);

  private:
    struct Line
    {
        QLabel *mark = nullptr, *text = nullptr, *result = nullptr;
    };
    void build(int count);
    [[nodiscard]] static TestRow realEventRow(const IngressTest& test);

    const Theme& m_theme;
    QVector<Line> m_lines;
    QWidget* m_grid = nullptr;
    QLabel* m_trouble;
};

} // namespace yoyaku::ui
