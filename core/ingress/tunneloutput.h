#pragma once

#include "core/domain/ingress.h"

#include <QByteArray>
#include <optional>

/// What tunnel programs print, read. Pure. The forms are those of the programs' sources and of logs that users have
/// published; samples with their origin stand in tests/fixtures/tunnel.
namespace yoyaku::ingress {

/// Cuts what comes in from a pipe into lines, wherever the pipe cut it. A line longer than the limit is dropped: none
/// that matters is, and a program gone mad shall not fill the memory. Bytes that are no UTF-8 become U+FFFD.
class LineCutter
{
  public:
    static constexpr qsizetype kLongestLine = 8 * 1024; ///< bytes

    [[nodiscard]] QStringList feed(const QByteArray& bytes);
    /// What stands there without an end, at the end of the pipe.
    [[nodiscard]] QStringList finish();

  private:
    void take(QStringList& lines, QByteArrayView line);

    QByteArray m_rest;
    bool m_isTooLong = false;
};

/// Reads one program's output, line by line, both of its pipes in any mixture.
class TunnelOutput
{
  public:
    explicit TunnelOutput(TunnelProgram program) : m_program(program) {}

    /// The public address this line tells, https without path; empty for every other line. An address that is printed
    /// for another reason (terms of use, a page to log in, the program's own service) is none.
    [[nodiscard]] std::optional<QUrl> take(const QString& line);

  private:
    TunnelProgram m_program;
    bool m_isInternetNext = false; ///< tailscale: the next address is the one on the internet
};

/// The line as it may be shown, or empty when it says nothing to a user: without time and level, control characters,
/// query strings and whatever looks like a token; at most 200 characters.
[[nodiscard]] QString sayableLine(TunnelProgram program, const QString& line);

/// Whether the program says by this line that something is wrong: that is kept rather than what it says afterwards.
[[nodiscard]] bool isComplaint(TunnelProgram program, const QString& line);

/// The version in what `--version` or `version` prints; empty when there is none.
[[nodiscard]] QString versionIn(TunnelProgram program, const QString& output);

} // namespace yoyaku::ingress
