#include "ui/shell/backonline.h"

#include <QCoreApplication>
#include <utility>

namespace yoyaku::ui {

namespace {

/// A blink of the network is not worth a line.
constexpr EpochMs kLeastMs = kMsPerMinute;

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Banners)
};

QString lengthText(EpochMs ms)
{
    const int minutes = int(ms / kMsPerMinute);
    if (minutes < 1) return Words::tr("a moment");
    if (minutes < 60) return Words::tr("%n minute(s)", nullptr, minutes);
    if (minutes < 48 * 60) return Words::tr("%n hour(s)", nullptr, minutes / 60);
    return Words::tr("%n day(s)", nullptr, minutes / (24 * 60));
}

} // namespace

void BackOnline::setConnection(const ConnectionState& state, EpochMs now)
{
    const bool isOffline = state.kind == ConnectionState::Kind::Offline;
    if (isOffline && m_phase != Phase::Offline) {
        *this = BackOnline();
        m_phase = Phase::Offline;
        m_since = state.since ? state.since : now;
    } else if (!isOffline && m_phase == Phase::Offline) {
        m_phase = Phase::Back;
        m_awayMs = now - m_since;
    }
}

void BackOnline::note(const Edit& edit)
{
    const bool isOver = edit.state == EditState::Settled || edit.state == EditState::Undone;
    if (isOver && m_waited.remove(edit.id.text()) && edit.state == EditState::Settled) ++m_sent;
}

void BackOnline::setOpenEdits(const QVector<Edit>& edits)
{
    m_needYou = m_underWay = 0;
    for (const Edit& edit : edits) {
        if (m_phase == Phase::Offline && edit.state == EditState::Waiting) m_waited.insert(edit.id.text());
        if (!m_waited.contains(edit.id.text())) continue;
        const bool isAsked = needsChoice(pendingOf(edit.state)) || edit.state == EditState::Asking;
        ++(isAsked ? m_needYou : m_underWay);
    }
}

bool BackOnline::isDecided() const { return m_phase == Phase::Back && m_underWay == 0; }

QString BackOnline::text() const
{
    QStringList parts;
    if (m_sent > 0) parts << Words::tr("%n waiting change(s) were sent", nullptr, m_sent);
    if (m_needYou > 0) parts << Words::tr("%n need(s) you", nullptr, m_needYou);
    const QString back = Words::tr("Back online after %1.").arg(lengthText(m_awayMs));
    if (parts.isEmpty()) return back;
    return back + u' ' +
           (parts.size() == 1 ? Words::tr("%1.").arg(parts[0]) : Words::tr("%1, %2.").arg(parts[0], parts[1]));
}

std::optional<StateBanner> BackOnline::takeSolved()
{
    if (!isDecided() || m_needYou > 0) return std::nullopt;
    m_phase = Phase::Online;
    m_waited.clear();
    if (m_sent == 0 && m_awayMs < kLeastMs) return std::nullopt;
    return StateBanner{BannerSeverity::Success, text(), {}, QLatin1String("st.online")};
}

std::optional<StateBanner> BackOnline::needsYou() const
{
    if (!isDecided() || m_needYou == 0) return std::nullopt;
    return StateBanner{BannerSeverity::NeedsYou, text(), Words::tr("Show it"), QLatin1String("st.online")};
}

} // namespace yoyaku::ui
