#pragma once

#include "ui/live/bodyfolds.h"

#include <QPlainTextEdit>

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// The text of a body with line numbers; where a line ends in an instant, the same in the own zone stands behind it.
/// Both are painted beside the text, so a copy holds only what was received. Objects and lists fold into their first
/// line: a click beside its number, or - and + where the caret is. Strangers wrote it: plain text.
class BodyView final : public QPlainTextEdit
{
    Q_OBJECT

  public:
    BodyView(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    /// Laid out text is coloured as JSON and not wrapped; raw text is one long line.
    enum class Look : quint8 { LaidOut, Raw };
    void setBody(const QString& text, Look look);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    class Gutter;
    class JsonColors;
    [[nodiscard]] int gutterWidth() const;
    void placeGutter();
    void paintGutter(QPaintEvent* event);
    void paintTimes(QPainter& painter);
    void paintFolds(QPainter& painter);
    void pressGutter(const QPoint& at);
    void fold(const QTextBlock& line, bool isFolded);

    const Theme& m_theme;
    const TimeFormat& m_format;
    Gutter* m_gutter;
    JsonColors* m_colors;
    BodyFolds m_folds;
    Look m_look = Look::LaidOut;
};

/// "17 Nov 17:00 JST" for text that is an instant, else empty.
[[nodiscard]] QString localInstant(QStringView text, const TimeFormat& format);

} // namespace yoyaku::ui
