#pragma once

#include <QByteArray>
#include <QStringList>

namespace yoyaku::csv {

/// The mark that tells some spreadsheets that what follows is UTF-8.
inline constexpr char kBom[] = "\xEF\xBB\xBF";

/// A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front. Source: OWASP,
/// "CSV Injection" (= + - @ tab CR LF, and the full-width forms that Japanese input makes of the first four).
[[nodiscard]] QString defused(const QString& cell);

/// One record with its line end, UTF-8. Cells are defused and quoted where commas, quotes, line breaks or spaces at
/// their ends ask for it. Source: RFC 4180, section 2.
[[nodiscard]] QByteArray line(const QStringList& cells);

} // namespace yoyaku::csv
