#pragma once

#include "core/base/secret.h"
#include "core/demo/demooptions.h"

#include <QObject>
#include <QProcess>
#include <QUrl>

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

  Q_SIGNALS:
    void ready(const QUrl& base, const yoyaku::Secret& apiKey, const yoyaku::Secret& webhookSecret);
    /// It did not start, or ended by itself; `text` is for the log.
    void failed(const QString& text);

  private:
    void readLines();

    QString m_program;
    DemoOptions m_options;
    QProcess m_process;
    QUrl m_base;
    Secret m_key, m_webhookSecret;
    bool m_isReady = false;
};

} // namespace yoyaku
