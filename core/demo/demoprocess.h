#pragma once

#include "core/base/secret.h"
#include "core/demo/demooptions.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QProcess>
#include <QUrl>
#include <optional>

namespace yoyaku {

/// Starts the demo account as a process of its own and stops it again, so that its cost is never counted as the app's.
/// The process ends with this one, also after a crash. Asynchronous; GUI thread.
class DemoProcess : public QObject
{
    Q_OBJECT

  public:
    /// `program` is this executable; it is run with --serve-demo.
    DemoProcess(QString program, DemoOptions options, QObject* parent = nullptr);
    ~DemoProcess() override;

    void start();
    /// Where the demo account shall post its events, signed with the secret ready() told; an empty one stops them.
    /// Before ready() it is kept until then. Says webhookTargetSet() or failed().
    void setWebhookTarget(const QUrl& url);

  Q_SIGNALS:
    void ready(const QUrl& base, const yoyaku::Secret& apiKey, const yoyaku::Secret& webhookSecret);
    void webhookTargetSet(const QUrl& url);
    /// It did not start, ended by itself or would not be told a target; `text` is for the log. Once an occasion.
    void failed(const QString& text);

  private:
    void readLines();
    void putTarget(const QUrl& url);

    QString m_program;
    DemoOptions m_options;
    QProcess m_process;
    QNetworkAccessManager m_network;
    std::optional<QUrl> m_wantedTarget; ///< asked for before it was ready
    QUrl m_base;
    Secret m_key, m_webhookSecret;
    bool m_isReady = false;
};

} // namespace yoyaku
