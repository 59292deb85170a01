#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/domain/delivery.h"
#include "core/domain/ingress.h"
#include "core/domain/listenerstate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace yoyaku::ingress {

/// What the test goes by, as it stands at its start.
struct TestPlan
{
    IngressWay way = IngressWay::ThisComputer;
    ListenerState listener;
    TunnelState tunnel;
    QUrl address;  ///< full public address; empty: none is known
    Secret secret; ///< the signing secret in use; empty: none
};

struct TestPatience
{
    int nameMs = 10'000;
    int answerMs = 15'000;  ///< for each of the two requests, from connecting to the last byte
    int arrivalMs = 10'000; ///< from the answer to the ledger's batch
};

/// The self-test of the way in: is the port open, is the way up, does the name resolve, is the certificate valid, does
/// our listener answer there, does a signed event get from there into the ledger. Ends at the first step that does not
/// pass. Asked from this computer: a name that only this network knows passes here and not at Jicoo. The signed event
/// goes to the given address only, over https or on this computer; a redirection is not followed. GUI thread; waits for
/// nothing, and each step has an end of its own.
class SelfTest : public QObject
{
    Q_OBJECT

  public:
    explicit SelfTest(const Clock& clock, TestPatience patience = {}, QObject* parent = nullptr);
    ~SelfTest() override;

    /// A test that runs is cancelled first.
    void start(const TestPlan& plan);
    void cancel();
    /// What was found says nothing any more: the way in is another one. Ends a test that runs.
    void forget();
    /// What the listener took in: see Receiver::received().
    void notice(const QVector<Delivery>& batch);
    [[nodiscard]] const IngressTest& result() const { return m_result; }

  Q_SIGNALS:
    void changed(const yoyaku::IngressTest& result);

  private:
    void begin(TestStep step);
    void pass(TestStep step, StepResult::State state = StepResult::State::Passed);
    void fail(TestStep step, StepTrouble trouble, int status = 0, const QString& detail = {});
    void checkListener();
    void checkWay();
    void resolve();
    void ask();
    void onAsked(QNetworkReply* reply);
    void post();
    void onPosted(QNetworkReply* reply);
    void awaitArrival();
    void noticeReal(const QVector<Delivery>& batch);
    [[nodiscard]] QNetworkRequest request() const;
    [[nodiscard]] bool isTls() const { return m_plan.address.scheme() == u"https"; }

    const Clock& m_clock;
    TestPatience m_patience;
    std::unique_ptr<QNetworkAccessManager> m_network;
    TestPlan m_plan;
    IngressTest m_result;
    QElapsedTimer m_stepTime;
    QTimer m_limit; ///< of the step that runs
    std::function<void()> m_atLimit;
    QString m_mark;
    bool m_isAnswered = false, m_hasArrived = false; ///< the signed event; either may come first
    int m_lookup = -1;
    QObject* m_work = nullptr; ///< context of everything under way; deleted with the test's end
};

} // namespace yoyaku::ingress
