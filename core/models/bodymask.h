#pragma once

#include <QByteArray>
#include <QString>

namespace yoyaku {

/// What stands where something of a guest is hidden.
inline const QString kHiddenText = QStringLiteral("•••");

/// True when a campaign tag or the like may name a person: an e-mail address, or digits enough for a telephone.
[[nodiscard]] bool mayIdentify(QStringView text);

/// The same JSON with its structure, ids, times and states, and without what may be of a guest. Every value is hidden
/// unless its name is known to hold none: a field that the service adds tomorrow is hidden too. What is no JSON is
/// hidden whole, and so is what is longer than kMostMaskedBytes. Pure, one pass, nothing is parsed into objects.
[[nodiscard]] QByteArray maskedBody(const QByteArray& body);
inline constexpr qsizetype kMostMaskedBytes = 64 * 1024;

/// Whether the value at this path of an event ("contact.name", "answers[0].content[1]") may be shown.
[[nodiscard]] bool isPathPlain(const QString& path);

} // namespace yoyaku
