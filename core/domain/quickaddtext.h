#pragma once

#include "core/domain/quickadd.h"

#include <QRegularExpression>
#include <functional>

/// The sentence while it is read. Private to quickadd*.
namespace yoyaku {

/// Lower case, full-width folded to half-width, one unit for each of the text, so that places agree.
[[nodiscard]] QString foldedForReading(const QString& text);

/// What has been recognised is taken out of the text, so that nothing is read twice.
class QuickAddText
{
  public:
    explicit QuickAddText(const QString& sentence) : m_typed(sentence), m_open(foldedForReading(sentence)) {}

    /// Folded; what was taken is kTaken.
    [[nodiscard]] const QString& open() const { return m_open; }
    [[nodiscard]] QString typed(qsizetype start, qsizetype length) const { return m_typed.mid(start, length); }
    void take(QuickAddKind kind, qsizetype start, qsizetype length);
    /// The first match that `use` accepts is taken. False when there is none.
    bool takeFirst(QuickAddKind kind, const QRegularExpression& pattern,
                   const std::function<bool(const QRegularExpressionMatch&)>& use);
    [[nodiscard]] const QVector<QuickAddPart>& parts() const { return m_parts; }

    static constexpr char16_t kTaken = u'\x1f';

  private:
    QString m_typed, m_open;
    QVector<QuickAddPart> m_parts;
};

/// Dates, times and lengths; sets date, time, minutes and isMovedOn.
void readTimes(QuickAddText& text, QuickAdd& into, EpochMs now, const QTimeZone& zone);
/// E-mail, guests and hosts that are marked as such: @, さん, "with", a full name.
void readPeople(QuickAddText& text, QuickAdd& into, const QuickAddKnown& known);
/// Event types whose whole name is there. Before the times: a name may hold a length.
void readWholeTypes(QuickAddText& text, QuickAdd& into, const QuickAddKnown& known);
/// What is left may be a part of an event type's name or of a host's.
void readLooseNames(QuickAddText& text, QuickAdd& into, const QuickAddKnown& known);

} // namespace yoyaku
