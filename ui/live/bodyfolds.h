#pragma once

#include <QSet>

class QTextBlock;
class QTextDocument;

namespace yoyaku::ui {

/// Which objects and lists of a laid out JSON text are folded into their first line. Knows only the indentation that
/// indentedJson() makes, two spaces a level; what looks otherwise cannot be folded. Lines are numbered from 0.
class BodyFolds
{
  public:
    /// `document` outlives it.
    explicit BodyFolds(QTextDocument& document) : m_document(document) {}

    /// Another text: nothing is folded.
    void clear() { m_folded.clear(); }
    /// The line that closes what this one opens; -1 when it opens nothing.
    [[nodiscard]] int endOf(const QTextBlock& line) const;
    [[nodiscard]] bool isFolded(int line) const { return m_folded.contains(line); }
    /// Members between the line and its end, nested ones not counted.
    [[nodiscard]] int members(const QTextBlock& line) const;
    /// Shows or hides what is inside; false when there is nothing to fold.
    bool set(const QTextBlock& line, bool isFolded);

  private:
    void apply() const;

    QTextDocument& m_document;
    QSet<int> m_folded;
};

} // namespace yoyaku::ui
