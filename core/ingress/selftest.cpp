#include "core/ingress/selftest.h"

#include "core/ingress/publicbase.h"
#include "core/webhook/testevent.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>
#include <QUuid>
#include <algorithm>

namespace yoyaku::ingress {

namespace {

constexpr int kHealthy = 204, kTaken = 200;

StepTrouble troubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return StepTrouble::BadCertificate;
    case QNetworkReply::OperationCanceledError: // by the request's own timeout: a cancelled test has no reply any more
    case QNetworkReply::TimeoutError:
        return StepTrouble::TimedOut;
    case QNetworkReply::HostNotFoundError:
        return StepTrouble::UnknownName;
    default:
        return StepTrouble::NoConnection;
    }
}

int statusOf(const QNetworkReply* reply) { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

} // namespace

SelfTest::SelfTest(const Clock& clock, TestPatience patience, QObject* parent)
    : QObject(parent), m_clock(clock), m_patience(patience), m_network(std::make_unique<QNetworkAccessManager>())
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_atLimit) m_atLimit();
    });
}

// What is under way goes before the network it runs on.
SelfTest::~SelfTest() { delete m_work; }

void SelfTest::start(const TestPlan& plan)
{
    cancel();
    m_plan = plan;
    m_result = {};
    m_result.ending = IngressTest::Ending::Running;
    m_result.startedAt = m_clock.now();
    m_mark = QUuid::createUuid().toString(QUuid::Id128);
    m_isAnswered = m_hasArrived = false;
    m_work = new QObject(this);
    m_network->setProxy(isOnThisComputer(plan.address) ? QNetworkProxy(QNetworkProxy::NoProxy)
                                                       : QNetworkProxy(QNetworkProxy::DefaultProxy));
    m_network->clearConnectionCache(); // an old connection would answer in the place of a way that is gone
    checkListener();
}

void SelfTest::cancel()
{
    if (m_result.ending != IngressTest::Ending::Running) return;
    m_limit.stop();
    QHostInfo::abortHostLookup(m_lookup);
    for (QNetworkReply* reply : m_work->findChildren<QNetworkReply*>()) {
        reply->disconnect();
        reply->abort();
    }
    std::exchange(m_work, nullptr)->deleteLater(); // one of them may be on the stack
    m_result.ending = IngressTest::Ending::Cancelled;
    for (StepResult& step : m_result.steps)
        if (step.state == StepResult::State::Running) step.state = StepResult::State::Waiting;
    Q_EMIT changed(m_result);
}

void SelfTest::forget()
{
    cancel();
    if (m_result == IngressTest()) return;
    m_result = {};
    Q_EMIT changed(m_result);
}

void SelfTest::begin(TestStep step)
{
    m_result.steps[int(step)].state = StepResult::State::Running;
    m_stepTime.start();
    Q_EMIT changed(m_result);
}

void SelfTest::pass(TestStep step, StepResult::State state)
{
    StepResult& result = m_result.steps[int(step)];
    result.state = state;
    if (state == StepResult::State::Passed) result.tookMs = m_stepTime.restart();
    if (step == TestStep::EventArrives) {
        m_limit.stop();
        m_work->deleteLater();
        m_work = nullptr;
        m_result.ending = IngressTest::Ending::Passed;
    }
    Q_EMIT changed(m_result);
}

void SelfTest::fail(TestStep step, StepTrouble trouble, int status, const QString& detail)
{
    m_limit.stop();
    if (m_work) m_work->deleteLater(); // a reply of it may be on the stack
    m_work = nullptr;
    StepResult& result = m_result.steps[int(step)];
    result.state = StepResult::State::Failed;
    result.trouble = trouble;
    result.status = status;
    result.detail = detail;
    result.tookMs = m_stepTime.isValid() ? m_stepTime.elapsed() : -1;
    m_result.ending = IngressTest::Ending::Failed;
    Q_EMIT changed(m_result);
}

void SelfTest::checkListener()
{
    begin(TestStep::Listening);
    switch (m_plan.listener.kind) {
    case ListenerState::Kind::Listening:
        pass(TestStep::Listening);
        return checkWay();
    case ListenerState::Kind::Off:
        return fail(TestStep::Listening, StepTrouble::ListenerOff);
    case ListenerState::Kind::PortInUse:
        return fail(TestStep::Listening, StepTrouble::PortInUse);
    case ListenerState::Kind::Failed:
    case ListenerState::Kind::LedgerFailed:
    case ListenerState::Kind::CertificateFailed:
        break;
    }
    fail(TestStep::Listening, StepTrouble::ListenerFailed);
}

void SelfTest::checkWay()
{
    begin(TestStep::WayIsUp);
    if (m_plan.way == IngressWay::Tunnel && m_plan.tunnel.kind != TunnelState::Kind::Up)
        return fail(TestStep::WayIsUp, StepTrouble::TunnelDown);
    QUrl base = m_plan.address;
    base.setPath({});
    if (m_plan.address.isEmpty() || !isSafeBase(base)) return fail(TestStep::WayIsUp, StepTrouble::NoAddress);
    pass(TestStep::WayIsUp);
    resolve();
}

void SelfTest::resolve()
{
    begin(TestStep::NameResolves);
    m_atLimit = [this] { fail(TestStep::NameResolves, StepTrouble::TimedOut); };
    m_limit.start(m_patience.nameMs);
    m_lookup = QHostInfo::lookupHost(m_plan.address.host(), m_work, [this](const QHostInfo& info) {
        if (m_result.step(TestStep::NameResolves).state != StepResult::State::Running) return;
        m_limit.stop();
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
            return fail(TestStep::NameResolves, StepTrouble::UnknownName, 0, info.errorString());
        pass(TestStep::NameResolves);
        ask();
    });
}

QNetworkRequest SelfTest::request() const
{
    QNetworkRequest request(m_plan.address);
    request.setTransferTimeout(m_patience.answerMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // ngrok's free plan shows a page of its own to what looks like a browser, and Qt's own name does.
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Yoyaku-self-test"));
    return request;
}

void SelfTest::ask()
{
    if (isTls())
        begin(TestStep::CertificateIsValid);
    else {
        pass(TestStep::CertificateIsValid, StepResult::State::NotNeeded);
        begin(TestStep::AddressAnswers);
    }
    QNetworkReply* reply = m_network->get(request());
    reply->setParent(m_work);
    m_atLimit = [reply] { reply->abort(); }; // a server that trickles keeps the transfer timeout off
    m_limit.start(m_patience.answerMs);
    connect(reply, &QNetworkReply::encrypted, m_work, [this] {
        pass(TestStep::CertificateIsValid);
        begin(TestStep::AddressAnswers);
    });
    connect(reply, &QNetworkReply::sslErrors, m_work, [this](const QList<QSslError>& errors) {
        fail(TestStep::CertificateIsValid, StepTrouble::BadCertificate, 0, errors.value(0).errorString());
    });
    // What is no listener may send without an end.
    connect(reply, &QNetworkReply::readyRead, m_work, [reply] { reply->readAll(); });
    connect(reply, &QNetworkReply::finished, m_work, [this, reply] { onAsked(reply); });
}

void SelfTest::onAsked(QNetworkReply* reply)
{
    if (m_result.ending != IngressTest::Ending::Running) return;
    m_limit.stop();
    const bool isTlsOpen = m_result.step(TestStep::CertificateIsValid).state != StepResult::State::Running;
    const TestStep step = isTlsOpen ? TestStep::AddressAnswers : TestStep::CertificateIsValid;
    const int status = statusOf(reply);
    if (status == kHealthy) {
        pass(TestStep::AddressAnswers);
        return post();
    }
    if (status != 0) return fail(TestStep::AddressAnswers, StepTrouble::WrongAnswer, status);
    fail(step, troubleOf(reply->error()), 0, reply->errorString());
}

void SelfTest::post()
{
    begin(TestStep::EventArrives);
    if (m_plan.secret.isEmpty()) return fail(TestStep::EventArrives, StepTrouble::NoSecret);
    const webhook::TestEvent event = webhook::makeTestEvent(m_plan.secret, m_clock.now(), m_mark);
    QNetworkRequest signedRequest = request();
    signedRequest.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    signedRequest.setRawHeader("Jicoo-Webhook-Signature", event.signatureHeader);
    QNetworkReply* reply = m_network->post(signedRequest, event.body);
    reply->setParent(m_work);
    m_atLimit = [reply] { reply->abort(); };
    m_limit.start(m_patience.answerMs);
    connect(reply, &QNetworkReply::readyRead, m_work, [reply] { reply->readAll(); });
    connect(reply, &QNetworkReply::finished, m_work, [this, reply] { onPosted(reply); });
}

void SelfTest::onPosted(QNetworkReply* reply)
{
    if (m_result.ending != IngressTest::Ending::Running) return;
    m_limit.stop();
    const int status = statusOf(reply);
    if (status == 0) return fail(TestStep::EventArrives, troubleOf(reply->error()), 0, reply->errorString());
    if (status != kTaken) return fail(TestStep::EventArrives, StepTrouble::NotTaken, status);
    awaitArrival();
}

void SelfTest::awaitArrival()
{
    m_isAnswered = true;
    if (m_hasArrived) return pass(TestStep::EventArrives);
    m_atLimit = [this] { fail(TestStep::EventArrives, StepTrouble::NotArrived); };
    m_limit.start(m_patience.arrivalMs);
}

void SelfTest::noticeReal(const QVector<Delivery>& batch)
{
    for (const Delivery& delivery : batch) {
        // Only what is signed gets one of these.
        const bool isReal = delivery.status == 200 && delivery.verdict != Verdict::Test;
        if (!isReal || m_result.realEventAt != 0) continue;
        m_result.realEventAt = delivery.receivedAt;
        Q_EMIT changed(m_result);
    }
}

void SelfTest::notice(const QVector<Delivery>& batch)
{
    if (m_result.ending == IngressTest::Ending::Passed) return noticeReal(batch);
    const StepResult& step = m_result.step(TestStep::EventArrives);
    if (m_result.ending != IngressTest::Ending::Running || step.state != StepResult::State::Running) return;
    const bool isOurs = std::any_of(batch.begin(), batch.end(), [this](const Delivery& delivery) {
        return delivery.verdict == Verdict::Test && webhook::markOf(delivery.body) == m_mark;
    });
    if (!isOurs) return;
    m_hasArrived = true;
    if (m_isAnswered) pass(TestStep::EventArrives);
}

} // namespace yoyaku::ingress

#include "moc_selftest.cpp"
