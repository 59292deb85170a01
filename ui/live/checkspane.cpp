#include "ui/live/checkspane.h"

#include "ui/live/checklist.h"
#include "ui/live/deliverywords.h"
#include "ui/live/diagnosiswords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconsize.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kSide = 16, kUnder = 8;

} // namespace

ChecksPane::ChecksPane(const Delivery& delivery, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_checks(new CheckList(theme, this)),
      m_reasons(new QWidget(this)),
      m_why(new QPushButton(m_reasons))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_checks);
    auto* lines = new QVBoxLayout(m_reasons);
    lines->setContentsMargins(kSide, kUnder, kSide, kUnder);
    lines->setSpacing(4);
    all->addWidget(m_reasons);
    m_why->setObjectName(QStringLiteral("delivery.diagnose"));
    m_why->setText(tr("Find out why"));
    m_why->setToolTip(tr("Tries the known variants of the signature on it; changes nothing"));
    m_why->setIconSize(iconBesideText(16));
    m_why->setIcon(theme.icon(QLatin1String("action.help"), Color::TextPrimary));
    m_reasons->setVisible(delivery.status == 401);
    lines->addWidget(m_why, 0, Qt::AlignLeft);
    m_finding = addLine(QStringLiteral("diagnosis.finding"));
    m_nextStep = addLine(QStringLiteral("diagnosis.nextStep"));
    m_promise = addLine(QStringLiteral("diagnosis.promise"));
    m_tried = addLine(QStringLiteral("diagnosis.tried"));
    m_finding->setFont(theme.font(TextRole::BodyStrong));
    m_tried->setForegroundRole(QPalette::PlaceholderText);
    m_promise->setForegroundRole(QPalette::PlaceholderText);
    all->addStretch(1);
    connect(m_why, &QPushButton::clicked, this, [this] {
        m_why->setEnabled(false);
        Q_EMIT diagnosisRequested();
    });
    setDelivery(delivery);
}

QLabel* ChecksPane::addLine(const QString& name)
{
    auto* label = new QLabel(m_reasons);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(m_theme.font(TextRole::Small));
    label->hide();
    m_reasons->layout()->addWidget(label);
    return label;
}

void ChecksPane::setDelivery(const Delivery& delivery)
{
    m_delivery = delivery;
    m_checks->setChecks(deliveryChecks(delivery, m_proof));
}

void ChecksPane::setProof(const DeliveryProof& proof)
{
    m_proof = proof;
    m_checks->setChecks(deliveryChecks(m_delivery, m_proof));
}

void ChecksPane::setDiagnosis(const SignatureDiagnosis& diagnosis)
{
    const DiagnosisWords words = diagnosisWords(diagnosis);
    const auto say = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    say(m_finding, words.finding);
    say(m_nextStep, words.nextStep);
    say(m_promise, diagnosisPromise());
    say(m_tried, words.tried.join(u'\n'));
    m_why->hide();
}

} // namespace yoyaku::ui

#include "moc_checkspane.cpp"
