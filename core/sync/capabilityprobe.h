#pragma once

#include "core/api/client.h"
#include "core/base/clock.h"
#include "core/domain/capability.h"

#include <QObject>

namespace yoyaku {

/// Learns which groups of the API a key may use: one read-only call a group, with perPage 1, one at a time. What a
/// group needs (a member for availability, an event type for hosts, open slots and rules) is taken from the answers
/// before it; where there is none the group stays NotAsked. 401, 402, 403 and 404 are verdicts, and so is an answer
/// that cannot be read; anything else is NoAnswer and says nothing. What is known stays known until it is asked again.
/// GUI thread.
class CapabilityProbe : public QObject
{
    Q_OBJECT

  public:
    CapabilityProbe(api::Client& client, const Clock& clock, QObject* parent = nullptr);

    /// What the report says beside the groups: the endpoint table in force, the file that may override it, and what in
    /// that file was not taken. At first the table as it is built in.
    void setTable(const QVector<OperationFact>& operations, const QString& overridesFile,
                  const QStringList& overrideFaults);
    /// Begins anew; no effect while it runs.
    void run();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const CapabilityReport& report() const { return m_report; }

  Q_SIGNALS:
    /// After each group.
    void changed();
    void ended();

  private:
    void askNext();
    /// False: what the question needs is not known.
    [[nodiscard]] bool ask(ApiGroup group);
    void askForIds(ApiGroup group);
    void askOfEventType(ApiGroup group);
    /// Sends it; `look` learns from a good answer and says whether its shape is confirmed (none: it is).
    template <class T>
    void send(ApiGroup group, api::Request<T> request, std::function<bool(const T&)> look);
    template <class T>
    void sendPage(ApiGroup group, api::Request<api::Page<T>> request, std::function<bool(const T&)> look);
    void note(const GroupAccess& access);

    api::Client& m_client;
    const Clock& m_clock;
    CapabilityReport m_report;
    QVector<ApiGroup> m_todo;
    UserId m_member;         ///< of the answers of this run; empty: none seen
    EventTypeId m_eventType; ///< likewise
    bool m_isRunning = false;
};

} // namespace yoyaku
