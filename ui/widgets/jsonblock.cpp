#include "ui/widgets/jsonblock.h"

#include "ui/theme/theme.h"

#include <QJsonDocument>

namespace yoyaku::ui {

namespace {

constexpr int kMostLines = 24; ///< higher ones scroll
constexpr int kPadding = 20;

} // namespace

JsonBlock::JsonBlock(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setProperty("code", true); // the style sheet's word for it
    setFont(theme.font(TextRole::Mono));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void JsonBlock::setJson(const QJsonObject& json)
{
    setPlainText(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed());
    setFixedHeight(std::min(blockCount(), kMostLines) * m_theme.lineHeight(TextRole::Mono) + kPadding);
}

} // namespace yoyaku::ui

#include "moc_jsonblock.cpp"
