#pragma once

#include "core/http/server.h"

#include <QDateTime>
#include <QSslConfiguration>

namespace yoyaku::http {

/// Who a TLS server says it is: a certificate and its key, read from files and tried before they are used. Lives on the
/// server's thread.
class Identity
{
  public:
    explicit Identity(TlsFiles files) : m_files(std::move(files)) {}

    /// Reads both files. False when they cannot serve (missing, no PEM, an encrypted key, a key of another
    /// certificate); what was known before stays in use then, and systemText() says why.
    [[nodiscard]] bool read();
    /// Whether a file is another one than read() last saw.
    [[nodiscard]] bool hasChanged() const;
    [[nodiscard]] const QSslConfiguration& configuration() const { return m_configuration; }
    [[nodiscard]] const QString& systemText() const { return m_systemText; }

  private:
    /// What tells one state of a file from another without reading it.
    struct Stamp
    {
        QDateTime changed;
        qint64 size = -1;
        bool operator==(const Stamp&) const = default;
    };
    [[nodiscard]] static Stamp stampOf(const QString& file);
    [[nodiscard]] bool fail(const QString& systemText);

    TlsFiles m_files;
    Stamp m_certificateStamp, m_keyStamp;
    QSslConfiguration m_configuration;
    QString m_systemText;
};

} // namespace yoyaku::http
