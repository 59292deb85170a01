#pragma once

#include <QJsonObject>
#include <QPlainTextEdit>

namespace yoyaku::ui {

class Theme;

/// A JSON object as text: laid out, in the fixed-width font, to be read, selected and copied, as high as it is.
/// Strangers may have written it: plain text.
class JsonBlock final : public QPlainTextEdit
{
    Q_OBJECT

  public:
    JsonBlock(const Theme& theme, QWidget* parent = nullptr);
    void setJson(const QJsonObject& json);

  private:
    const Theme& m_theme;
};

} // namespace yoyaku::ui
