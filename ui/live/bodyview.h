#pragma once

#include <QPlainTextEdit>

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// The text of a body with line numbers; where a line ends in an instant, the same in the own zone stands behind it.
/// Both are painted beside the text, so a copy holds only what was received. Strangers wrote it: plain text.
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

  private:
    class Gutter;
    class JsonColors;
    [[nodiscard]] int gutterWidth() const;
    void placeGutter();
    void paintGutter(QPaintEvent* event);
    void paintTimes(QPainter& painter);

    const Theme& m_theme;
    const TimeFormat& m_format;
    Gutter* m_gutter;
    JsonColors* m_colors;
    Look m_look = Look::LaidOut;
};

/// "17 Nov 17:00 JST" for text that is an instant, else empty.
[[nodiscard]] QString localInstant(QStringView text, const TimeFormat& format);

} // namespace yoyaku::ui
