#include "ui/ingress/ingresspanel.h"

#include "ui/format/ingresstext.h"
#include "ui/ingress/proxydetail.h"
#include "ui/ingress/testrows.h"
#include "ui/ingress/tunneldetail.h"
#include "ui/ingress/waycards.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace yoyaku::ui {

namespace {

QLabel* words(const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

template <class T>
T* called(T* widget, const char* name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

} // namespace

IngressPanel::IngressPanel(const Theme& theme, QWidget* parent, const Clock* clock)
    : QWidget(parent),
      m_theme(theme),
      m_cards(new WayCards(theme, QStringLiteral("way"),
                           {IngressWay::Tunnel, IngressWay::Proxy, IngressWay::ThisComputer, IngressWay::PollingOnly},
                           2, this)),
      m_tunnel(new TunnelDetail(theme, clock ? *clock : m_systemClock, this)),
      m_proxy(new ProxyDetail(theme, this)),
      m_note(called(words(theme.font(TextRole::Small), this), "ingress.note"))
{
    m_addressBar = buildAddress();
    m_testBox = buildTest();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    for (QWidget* part : {static_cast<QWidget*>(m_cards), static_cast<QWidget*>(m_note),
                          static_cast<QWidget*>(m_tunnel), static_cast<QWidget*>(m_proxy), m_addressBar, m_testBox})
        all->addWidget(part);
    connectParts();
    setFacts({}, {});
}

QWidget* IngressPanel::buildAddress()
{
    auto* bar = new QWidget(this);
    m_addressLabel = new QLabel(bar);
    m_address = called(new QLineEdit(bar), "ingress.address");
    m_address->setReadOnly(true);
    m_address->setFont(m_theme.font(TextRole::Mono));
    m_addressLabel->setTextFormat(Qt::PlainText);
    m_addressLabel->setBuddy(m_address);
    m_copy = called(new CopyButton(
                        m_theme, [this] { return m_address->text(); }, bar),
                    "ingress.copy");
    m_copy->setAccessibleName(tr("Copy the address"));
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_addressLabel);
    line->addWidget(m_address, 1);
    line->addWidget(m_copy);
    return bar;
}

QWidget* IngressPanel::buildTest()
{
    auto* box = new QFrame(this);
    box->setObjectName(QStringLiteral("card"));
    m_rows = new TestRows(m_theme, box);
    m_testNote = words(m_theme.font(TextRole::Small), box);
    m_test = called(new QPushButton(box), "ingress.test");
    m_local = called(new QPushButton(m_theme.icon(QLatin1String("action.test")), tr("Send test event"), box),
                     "ingress.sendLocal");
    m_local->setToolTip(tr("Signs an event and posts it to this computer's own address"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_testNote, 1);
    foot->addWidget(m_local);
    foot->addWidget(m_test);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(12, 12, 12, 12);
    lines->setSpacing(12);
    lines->addWidget(m_rows);
    lines->addLayout(foot);
    return box;
}

void IngressPanel::connectParts()
{
    connect(m_cards, &WayCards::chosen, this, [this](IngressWay way) {
        IngressChoice choice = m_facts.choice;
        choice.way = way;
        // Whoever chooses a tunnel wants one that can run: the first that is there, if the one named is not.
        const auto isNamed = [&choice](const FoundProgram& one) { return one.program == choice.program; };
        const auto& found = m_facts.found;
        if (way == IngressWay::Tunnel && !found.isEmpty() && std::none_of(found.begin(), found.end(), isNamed))
            choice.program = found.first().program;
        Q_EMIT choiceRequested(choice);
    });
    connect(m_tunnel, &TunnelDetail::programChosen, this, [this](TunnelProgram program) {
        IngressChoice choice = m_facts.choice;
        choice.program = program;
        Q_EMIT choiceRequested(choice);
    });
    connect(m_tunnel, &TunnelDetail::againRequested, this, &IngressPanel::tunnelAgainRequested);
    connect(m_proxy, &ProxyDetail::addressTyped, this, &IngressPanel::addressTyped);
    connect(m_local, &QPushButton::clicked, this, &IngressPanel::localTestRequested);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_facts.test.ending == IngressTest::Ending::Running)
            Q_EMIT testCancelRequested();
        else
            Q_EMIT testRequested();
    });
}

void IngressPanel::setFacts(const IngressFacts& facts, const ListenerState& listener)
{
    m_facts = facts;
    m_listener = listener;
    const IngressWay way = facts.choice.way;
    m_cards->setWay(way);
    m_tunnel->setVisible(way == IngressWay::Tunnel);
    m_tunnel->setFacts(facts);
    m_proxy->setVisible(way == IngressWay::Proxy);
    m_proxy->setFacts(facts);
    showAddress();
    showTest();
}

void IngressPanel::setFixed(bool isFixed)
{
    m_isFixed = isFixed;
    m_cards->setEnabled(!isFixed);
    showAddress();
    showTest();
}

void IngressPanel::setFault(BaseFault fault) { m_proxy->setFault(fault); }

void IngressPanel::showAddress()
{
    const IngressWay way = m_facts.choice.way;
    const bool isPublic = !m_facts.publicAddress.isEmpty();
    const QString address = isPublic ? m_facts.publicAddress : m_listener.address;
    m_addressLabel->setText(isPublic ? tr("Paste into Jicoo") : tr("Address on this computer"));
    m_address->setText(address.isEmpty() ? tr("The listener does not run.") : address);
    m_address->setCursorPosition(0);
    m_copy->setEnabled(!address.isEmpty());
    m_addressBar->setVisible(way == IngressWay::ThisComputer || isPublic);
    QString note;
    if (m_isFixed)
        note = tr("The demo account sends its events to this computer by itself, so there is nothing to choose.");
    else if (way == IngressWay::ThisComputer)
        note = tr("Jicoo does not reach this address by itself: lead a tunnel or a proxy of yours to it, or choose one "
                  "of the other ways.");
    else if (way == IngressWay::PollingOnly)
        note = tr("The listener is off and no port is open. New bookings show within a minute.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void IngressPanel::showTest()
{
    using Ending = IngressTest::Ending;
    const IngressWay way = m_facts.choice.way;
    const IngressTest& test = m_facts.test;
    const bool isRunning = test.ending == Ending::Running;
    const bool hasWay = way == IngressWay::Tunnel || way == IngressWay::Proxy;
    m_testBox->setVisible(way != IngressWay::PollingOnly);
    m_rows->setVisible(hasWay);
    QString trouble;
    for (const StepResult& step : test.steps)
        if (trouble.isEmpty()) trouble = stepTrouble(step, way);
    m_rows->setRows(TestRows::rowsOf(test, way, m_listener.port), trouble);
    m_test->setVisible(hasWay);
    m_test->setText(isRunning ? tr("Cancel") : tr("Test the way in"));
    m_local->setEnabled(m_listener.kind == ListenerState::Kind::Listening);
    switch (test.ending) {
    case Ending::None:
    case Ending::Cancelled:
        m_testNote->setText(hasWay ? tr("The test posts a signed event to the public address, from this computer.")
                                   : tr("The Live page shows the test event when it has arrived."));
        break;
    case Ending::Running:
        m_testNote->setText(tr("Testing…"));
        break;
    case Ending::Passed:
        m_testNote->setText(test.realEventAt != 0
                                ? tr("The way in works: an event of Jicoo's own has come through it.")
                                : tr("The way in works, seen from this computer. What is left is a real event: make a "
                                     "test booking in Jicoo."));
        break;
    case Ending::Failed:
        m_testNote->setText(tr("Bookings are asked for regularly meanwhile, so nothing is lost."));
        break;
    }
}

void IngressPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace yoyaku::ui

#include "moc_ingresspanel.cpp"
