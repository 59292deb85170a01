#include "ui/ingress/waycards.h"

#include "ui/widgets/choicecard.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace yoyaku::ui {

WayCards::WayCards(const Theme& theme, const QString& prefix, const QVector<IngressWay>& ways, int columns,
                   QWidget* parent)
    : QWidget(parent), m_ways(ways)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < ways.size(); ++i) {
        ChoiceCard* made = card(theme, prefix, ways[i]);
        m_cards.append(made);
        group->addButton(made->button());
        grid->addWidget(made, i / columns, i % columns);
        grid->setColumnStretch(i % columns, 1);
        connect(made->button(), &QRadioButton::toggled, this, [this, i](bool isOn) {
            if (isOn) Q_EMIT chosen(m_ways[i]);
        });
    }
}

ChoiceCard* WayCards::card(const Theme& theme, const QString& prefix, IngressWay way)
{
    const auto make = [&](const char* word, const QString& title) {
        return new ChoiceCard(theme, qPrintable(prefix + u'.' + QLatin1String(word)), title, this);
    };
    const auto fill = [](ChoiceCard* made, const QString& delay, const QString& needs) {
        made->addFact(tr("Delay"), delay);
        made->addFact(tr("Needs"), needs);
        made->addFact(tr("Asleep"), tr("caught up on wake"));
        return made;
    };
    switch (way) {
    case IngressWay::Tunnel:
        return fill(make("tunnel", tr("Tunnel")), tr("about 1 s"), tr("a tunnel program on this computer"));
    case IngressWay::Proxy:
        return fill(make("proxy", tr("Own address")), tr("below 1 s"), tr("an HTTPS proxy to this port"));
    case IngressWay::ThisComputer:
        return fill(make("computer", tr("This computer only")), tr("below 1 s"), tr("a way in of your own making"));
    case IngressWay::PollingOnly:
        break;
    }
    return fill(make("polling", tr("Ask regularly")), tr("up to 60 s"), tr("nothing"));
}

IngressWay WayCards::way() const
{
    for (int i = 0; i < m_cards.size(); ++i)
        if (m_cards[i]->button()->isChecked()) return m_ways[i];
    return m_ways.last();
}

void WayCards::setWay(IngressWay way)
{
    const QSignalBlocker quiet(this);
    // One that has no card of its own is shown as the last.
    const qsizetype index = m_ways.indexOf(way);
    m_cards[index < 0 ? m_cards.size() - 1 : index]->button()->setChecked(true);
}

} // namespace yoyaku::ui

#include "moc_waycards.cpp"
