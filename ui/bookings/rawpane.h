#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace yoyaku::ui {

class BodyView;
class Segments;
class Theme;
class TimeFormat;

/// A booking as JSON, laid out or in one line, with line numbers; read only. Says what it was made of.
class RawPane final : public QWidget
{
    Q_OBJECT

  public:
    RawPane(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    void setJson(const QByteArray& json);
    void retranslate();

  Q_SIGNALS:
    void closeRequested();

  private:
    void show();

    const Theme& m_theme;
    QByteArray m_json;
    QToolButton *m_back, *m_copy;
    QLabel* m_note;
    Segments* m_way;
    BodyView* m_view;
};

} // namespace yoyaku::ui
