#include "core/http/identity.h"

#include "core/http/door.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace yoyaku::http {

namespace {

constexpr qint64 kLargestPem = 1024 * 1024; // a chain is a few KiB; /dev/zero is not
constexpr int kTrialMs = 1'000;             // over loopback: microseconds

QByteArray bytesOf(const QString& file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.read(kLargestPem) : QByteArray();
}

/// A key's algorithm stands in the PEM's label or not at all (PKCS #8), so each is tried. Null for an encrypted one.
QSslKey keyFrom(const QByteArray& pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull()) return key;
    }
    return {};
}

/// Whether the key is that of the certificate, which only the TLS library can say: it is asked to serve one connection,
/// over loopback, with nobody speaking at the other end. Empty when it would.
QString troubleWith(const QSslConfiguration& configuration)
{
    QSslSocket trial;
    trial.setSslConfiguration(configuration);
    Door door([&trial](qintptr descriptor) { trial.setSocketDescriptor(descriptor); });
    QTcpSocket peer;
    if (!door.listen(QHostAddress::LocalHost)) return door.errorString();
    peer.connectToHost(door.serverAddress(), door.serverPort());
    if (!peer.waitForConnected(kTrialMs) || !door.waitForNewConnection(kTrialMs)) return peer.errorString();
    trial.startServerEncryption();
    const bool isServing =
        trial.mode() == QSslSocket::SslServerMode && trial.error() == QAbstractSocket::UnknownSocketError;
    return isServing ? QString() : trial.errorString();
}

} // namespace

Identity::Stamp Identity::stampOf(const QString& file)
{
    const QFileInfo info(file);
    return {info.lastModified(), info.exists() ? info.size() : -1};
}

bool Identity::fail(const QString& systemText)
{
    m_systemText = systemText;
    return false;
}

bool Identity::hasChanged() const
{
    return stampOf(m_files.certificateFile) != m_certificateStamp || stampOf(m_files.keyFile) != m_keyStamp;
}

bool Identity::read()
{
    m_certificateStamp = stampOf(m_files.certificateFile);
    m_keyStamp = stampOf(m_files.keyFile);
    const QList<QSslCertificate> chain = QSslCertificate::fromData(bytesOf(m_files.certificateFile), QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull()) return fail(QStringLiteral("no certificate"));
    const QSslKey key = keyFrom(bytesOf(m_files.keyFile));
    if (key.isNull()) return fail(QStringLiteral("no private key, or an encrypted one"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of a server: it asks no sender for a certificate
    if (const QString trouble = troubleWith(configuration); !trouble.isEmpty()) return fail(trouble);
    m_configuration = configuration;
    m_systemText.clear();
    return true;
}

} // namespace yoyaku::http
