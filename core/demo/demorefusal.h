#pragma once

#include <QString>

namespace yoyaku::demo {

/// What the account says no with: the status, the member it is about and a sentence.
struct Refusal
{
    int status = 422;
    QString field;
    QString message;
};

/// Well formed, but wrong in meaning: 422.
[[nodiscard]] inline Refusal wrong(const char* field, const char* message)
{
    return {422, QString::fromLatin1(field), QString::fromLatin1(message)};
}

/// A parameter is missing or cannot be read: 400.
[[nodiscard]] inline Refusal unreadable(const char* field, const char* message)
{
    return {400, QString::fromLatin1(field), QString::fromLatin1(message)};
}

/// No such thing: 404.
[[nodiscard]] inline Refusal unknown(const char* message)
{
    return {404, QStringLiteral("base"), QString::fromLatin1(message)};
}

} // namespace yoyaku::demo
