#include "ui/live/bodyfolds.h"

#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kIndent = 2;

int indentOf(const QString& text)
{
    const auto* first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' '; });
    return int(first - text.begin());
}

bool isClosing(const QString& text, int indent)
{
    return indent < text.size() && (text[indent] == u'}' || text[indent] == u']');
}

} // namespace

int BodyFolds::endOf(const QTextBlock& line) const
{
    const QString text = line.text();
    if (!text.endsWith(u'{') && !text.endsWith(u'[')) return -1; // a string ends in its quote
    const int indent = indentOf(text);
    for (QTextBlock next = line.next(); next.isValid(); next = next.next())
        if (const QString inner = next.text(); indentOf(inner) <= indent)
            return isClosing(inner, indent) ? next.blockNumber() : -1;
    return -1;
}

int BodyFolds::members(const QTextBlock& line) const
{
    const int end = endOf(line), indent = indentOf(line.text()) + kIndent;
    int count = 0;
    for (QTextBlock next = line.next(); next.isValid() && next.blockNumber() < end; next = next.next())
        if (const QString text = next.text(); indentOf(text) == indent && !isClosing(text, indent)) ++count;
    return count;
}

bool BodyFolds::set(const QTextBlock& line, bool isFolded)
{
    if (!line.isValid() || endOf(line) < 0 || isFolded == m_folded.contains(line.blockNumber())) return false;
    if (isFolded)
        m_folded.insert(line.blockNumber());
    else
        m_folded.remove(line.blockNumber());
    apply();
    return true;
}

void BodyFolds::apply() const
{
    int hiddenTo = -1;
    for (QTextBlock line = m_document.begin(); line.isValid(); line = line.next()) {
        const bool isShown = line.blockNumber() > hiddenTo;
        line.setVisible(isShown);
        line.setLineCount(isShown ? std::max(1, line.layout()->lineCount()) : 0);
        if (isShown && m_folded.contains(line.blockNumber())) hiddenTo = endOf(line);
    }
    m_document.markContentsDirty(0, m_document.characterCount());
    if (auto* layout = qobject_cast<QPlainTextDocumentLayout*>(m_document.documentLayout()))
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
}

} // namespace yoyaku::ui
