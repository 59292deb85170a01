#include "ui/theme/theme.h"

#include "ui/theme/focusring.h"
#include "ui/theme/iconcache.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/tokenset.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSet>
#include <QStyleFactory>

namespace yoyaku::ui {

namespace {

constexpr int kLargestTextPercent = 200;

/// Durations that reduced motion leaves alone. Source: tokens.json, easing.note.
const QStringList kKeptDurations{QStringLiteral("holdBeforeSend"), QStringLiteral("undoToast"),
                                 QStringLiteral("tooltipDelay"),   QStringLiteral("searchDebounce"),
                                 QStringLiteral("autoScrollEdge"), QStringLiteral("arrivalMark")};

/// Measures that hold lines of text, so that they grow with it. The others are room, marks or scales of time.
const QSet<QString> kTextSizes{QStringLiteral("sideBar"),      QStringLiteral("inspector"),
                               QStringLiteral("rail"),         QStringLiteral("railItem"),
                               QStringLiteral("topBar"),       QStringLiteral("statusBar"),
                               QStringLiteral("dayHeader"),    QStringLiteral("allDayRow"),
                               QStringLiteral("hostRow"),      QStringLiteral("ruler"),
                               QStringLiteral("monthHeader"),  QStringLiteral("listRow"),
                               QStringLiteral("tableRow"),     QStringLiteral("tableRowComfort"),
                               QStringLiteral("tableHeader"),  QStringLiteral("menuItem"),
                               QStringLiteral("control"),      QStringLiteral("controlDialog"),
                               QStringLiteral("segmented"),    QStringLiteral("chip"),
                               QStringLiteral("badge"),        QStringLiteral("toast"),
                               QStringLiteral("selectionBar"), QStringLiteral("paletteRow"),
                               QStringLiteral("hostListRow"),  QStringLiteral("groupRow"),
                               QStringLiteral("banner"),       QStringLiteral("draftBar"),
                               QStringLiteral("monthChip")};

/// What stands for a colour in high contrast: lines that can be seen, no tints, no third shade of text.
Color inHighContrast(Color token)
{
    switch (token) {
    case Color::LineFaint:
    case Color::LineHair:
    case Color::LineStrong:
        return Color::LineControl;
    case Color::AccentTint:
    case Color::DangerTint:
    case Color::WarningTint:
    case Color::SuccessTint:
        return Color::BgCanvas;
    case Color::AccentLine:
        return Color::AccentText;
    case Color::DangerLine:
        return Color::DangerText;
    case Color::WarningLine:
        return Color::WarningText;
    case Color::SuccessLine:
        return Color::SuccessText;
    case Color::BgOffhours:
    case Color::LineHatch:
        return Color::BgSunken;
    case Color::TextTertiary:
        return Color::TextSecondary;
    case Color::TextSecondary:
        return Color::TextPrimary;
    default:
        return token;
    }
}

/// Renders at the size and ratio asked for, so that icons stay sharp on every screen.
class TokenIconEngine final : public QIconEngine
{
  public:
    TokenIconEngine(const Theme& theme, QString use, Color token)
        : m_theme(theme), m_use(std::move(use)), m_token(token)
    {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const Color token = mode == QIcon::Disabled ? Color::TextDisabled : m_token;
        const qreal dpr = std::max<qreal>(1, scale);
        const int side = std::min(size.width(), size.height());
        const QPixmap square = m_theme.pixmap(QLatin1String(m_use.toLatin1()), side, token, dpr);
        if (size.width() <= size.height()) return square;
        // Wider than high: room between icon and text is asked for (iconBesideText), at the right of the icon.
        QPixmap wide(size * dpr);
        wide.setDevicePixelRatio(dpr);
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(0, 0, square);
        return wide;
    }
    QIconEngine* clone() const override { return new TokenIconEngine(m_theme, m_use, m_token); }

  private:
    const Theme& m_theme;
    QString m_use;
    Color m_token;
};

int stableIndex(const UserId& id, int count)
{
    const QByteArray hash = QCryptographicHash::hash(id.text().toUtf8(), QCryptographicHash::Md5);
    return (uchar(hash[0]) * 256 + uchar(hash[1])) % count;
}

} // namespace

class Theme::Private
{
  public:
    TokenSet tokens = TokenSet::load();
    mutable IconCache icons;
    ThemeMode mode = ThemeMode::System;
    Follow contrast = Follow::System, motion = Follow::System;
    bool isSystemDark = false, isSystemContrast = false, isSystemMotionReduced = false;
    int textPercent = 100;
    FocusRing* ring = nullptr;
    struct Slot
    {
        int index = 0;
        bool isRepeated = false;
    };
    QVector<UserId> order;     ///< hosts as they were set
    QHash<UserId, int> chosen; ///< by the user
    QHash<UserId, Slot> hosts;
    mutable QHash<QString, QPixmap> monograms; ///< hundreds are painted in one frame

    [[nodiscard]] bool isDark() const { return mode == ThemeMode::Dark || (mode == ThemeMode::System && isSystemDark); }
    [[nodiscard]] bool isHighContrast() const
    {
        return contrast == Follow::On || (contrast == Follow::System && isSystemContrast);
    }
};

Theme::Theme(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->isSystemDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

Theme::~Theme() = default;

void Theme::apply(ThemeMode mode)
{
    d->mode = mode;
    d->monograms.clear();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const auto c = [this](Color token) { return color(token); };
    QPalette p;
    for (const auto& [role, token] :
         std::initializer_list<std::pair<QPalette::ColorRole, Color>>{{QPalette::Window, Color::BgWindow},
                                                                      {QPalette::WindowText, Color::TextPrimary},
                                                                      {QPalette::Base, Color::BgCanvas},
                                                                      {QPalette::AlternateBase, Color::BgWindow},
                                                                      {QPalette::Text, Color::TextPrimary},
                                                                      {QPalette::Button, Color::BgCanvas},
                                                                      {QPalette::ButtonText, Color::TextPrimary},
                                                                      {QPalette::BrightText, Color::DangerText},
                                                                      {QPalette::Highlight, Color::BgSelected},
                                                                      {QPalette::HighlightedText, Color::TextPrimary},
                                                                      {QPalette::PlaceholderText, Color::TextTertiary},
                                                                      {QPalette::ToolTipBase, Color::BgTooltip},
                                                                      {QPalette::ToolTipText, Color::TextInverse},
                                                                      {QPalette::Link, Color::TextLink},
                                                                      {QPalette::Light, Color::BgRaised},
                                                                      {QPalette::Mid, Color::LineHair},
                                                                      {QPalette::Midlight, Color::LineFaint},
                                                                      {QPalette::Dark, Color::LineStrong},
                                                                      {QPalette::Shadow, Color::LineStrong}})
        p.setColor(role, c(token));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c(Color::TextDisabled));
    QApplication::setPalette(p);
    QApplication::setFont(font(TextRole::Body));
    qApp->setStyleSheet(styleSheet(*this));
    if (!d->ring) d->ring = new FocusRing(*this, this);
    Q_EMIT changed();
}

void Theme::setSystemDark(bool isDark)
{
    if (std::exchange(d->isSystemDark, isDark) != isDark && d->mode == ThemeMode::System) apply(d->mode);
}

void Theme::setSystemHighContrast(bool isHigh)
{
    const bool wasHigh = isHighContrast();
    d->isSystemContrast = isHigh;
    if (isHighContrast() != wasHigh) apply(d->mode);
}

void Theme::setHighContrast(Follow follow)
{
    const bool wasHigh = isHighContrast();
    d->contrast = follow;
    if (isHighContrast() != wasHigh) apply(d->mode);
}

void Theme::setSystemMotionReduced(bool isReduced) { d->isSystemMotionReduced = isReduced; }

void Theme::setMotionReduced(Follow follow) { d->motion = follow; }

void Theme::setTextPercent(int percent)
{
    percent = std::clamp(percent, 100, kLargestTextPercent);
    if (std::exchange(d->textPercent, percent) != percent) apply(d->mode);
}

ThemeMode Theme::mode() const { return d->mode; }

bool Theme::isDark() const { return d->isDark(); }

bool Theme::isHighContrast() const { return d->isHighContrast(); }

bool Theme::isMotionReduced() const
{
    return d->motion == Follow::On || (d->motion == Follow::System && d->isSystemMotionReduced);
}

int Theme::textPercent() const { return d->textPercent; }

int Theme::grown(int px) const { return (px * d->textPercent + 50) / 100; }

QColor Theme::color(Color token) const
{
    if (d->isHighContrast()) token = inHighContrast(token);
    return (d->isDark() ? d->tokens.dark : d->tokens.light)[size_t(token)];
}

QFont Theme::font(TextRole role) const
{
    const TypeStep& step = d->tokens.type[int(role)];
    QFont font;
    font.setFamilies(role == TextRole::Mono ? d->tokens.monoFamilies : d->tokens.uiFamilies);
    font.setPixelSize(grown(step.size));
    font.setWeight(QFont::Weight(step.weight));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

int Theme::lineHeight(TextRole role) const { return grown(d->tokens.type[int(role)].line); }

int Theme::size(QLatin1String name) const
{
    Q_ASSERT_X(d->tokens.sizes.contains(QString(name)), "Theme::size", name.data());
    const int px = d->tokens.sizes.value(QString(name));
    return kTextSizes.contains(QString(name)) ? grown(px) : px;
}

int Theme::duration(QLatin1String name) const
{
    if (isMotionReduced() && !kKeptDurations.contains(QString(name))) return 0;
    return d->tokens.durations.value(QString(name));
}

QIcon Theme::icon(QLatin1String use, Color token) const
{
    return QIcon(new TokenIconEngine(*this, QString(use), token));
}

QPixmap Theme::pixmap(QLatin1String use, int size, Color token, qreal dpr) const
{
    return pixmap(use, size, color(token), dpr);
}

QPixmap Theme::pixmap(QLatin1String use, int size, const QColor& color, qreal dpr) const
{
    return d->icons.pixmap(d->tokens.icons.value(QString(use)), size, color, dpr);
}

void Theme::setHosts(const QVector<UserId>& hosts)
{
    d->order = hosts;
    assignHosts();
}

void Theme::setHostColors(const QHash<UserId, int>& chosen)
{
    d->chosen = chosen;
    d->chosen.removeIf([this](const auto& it) { return it.value() < 0 || it.value() >= hostColorCount(); });
    assignHosts();
}

void Theme::assignHosts()
{
    const int count = hostColorCount();
    QHash<UserId, Private::Slot> assigned;
    QVector<int> uses(count, 0);
    const auto give = [&](const UserId& host, int index) { assigned.insert(host, {index, uses[index]++ > 0}); };
    for (const UserId& host : std::as_const(d->order))
        if (const auto it = d->chosen.constFind(host); it != d->chosen.constEnd() && !assigned.contains(host))
            give(host, *it);
    for (const UserId& host : std::as_const(d->order)) {
        if (assigned.contains(host)) continue;
        // A round is full before a colour repeats: a collision moves to the next one least used.
        const int round = int(assigned.size()) / count;
        int index = stableIndex(host, count);
        while (uses[index] > round) index = (index + 1) % count;
        give(host, index);
    }
    d->hosts = assigned;
    d->monograms.clear();
    Q_EMIT changed();
}

int Theme::hostColorCount() const { return int(d->tokens.hosts.size()); }

HostColors Theme::hostColor(int index) const
{
    const HostPalette& palette = d->tokens.hosts[index];
    const auto& s = d->isDark() ? palette.dark : palette.light;
    if (d->isHighContrast()) {
        const QColor canvas = color(Color::BgCanvas);
        return {s.base, s.on, canvas, canvas, canvas, color(Color::TextPrimary), index, false};
    }
    return {s.base, s.on, s.tint, s.tintStrong, s.tintPast, s.text, index, false};
}

std::unique_ptr<Theme> Theme::forPaper() const
{
    auto paper = std::make_unique<Theme>();
    paper->d->mode = ThemeMode::Light;
    paper->d->contrast = Follow::Off;
    paper->d->hosts = d->hosts;
    return paper;
}

HostColors Theme::host(const UserId& id) const
{
    if (id.isEmpty())
        return {color(Color::LineControl),
                color(Color::BgCanvas),
                color(Color::BgSunken),
                color(Color::BgPressed),
                color(Color::BgOffhours),
                color(Color::TextSecondary),
                -1,
                false};
    const auto it = d->hosts.constFind(id);
    const Private::Slot slot =
        it == d->hosts.constEnd() ? Private::Slot{stableIndex(id, int(d->tokens.hosts.size())), false} : *it;
    HostColors colors = hostColor(slot.index);
    colors.isRepeated = slot.isRepeated;
    return colors;
}

QPixmap Theme::monogram(const UserId& id, const QString& name, int size, qreal dpr) const
{
    const QString key = QStringLiteral("%1/%2/%3/%4").arg(id.text(), name).arg(size).arg(dpr);
    if (const auto it = d->monograms.constFind(key); it != d->monograms.constEnd()) return *it;
    const HostColors colors = host(id);
    QPixmap pixmap(QSize(size, size) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.isRepeated ? QPen(colors.on, 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.base);
    const qreal inset = colors.isRepeated ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(inset, inset, size - 2 * inset, size - 2 * inset), 3, 3);
    const QString text = monogramText(name);
    QFont letter = font(TextRole::MicroStrong);
    letter.setPixelSize(text.size() > 1 ? std::max(7, size * 9 / 16) : std::max(8, size * 11 / 16));
    painter.setFont(letter);
    painter.setPen(colors.on);
    painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, text);
    painter.end();
    d->monograms.insert(key, pixmap);
    return pixmap;
}

bool Theme::showsFocus(const QWidget* widget) const
{
    return d->ring && widget->hasFocus() && d->ring->keyboardFocus() == widget;
}

QPixmap Theme::hatch(qreal dpr) const
{
    const int tile = 8;
    QPixmap pixmap(QSize(tile, tile) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(color(Color::BgOffhours));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (d->isHighContrast()) return pixmap;
    painter.setPen(QPen(color(Color::LineHatch), 1));
    for (const int shift : {-tile, 0, tile}) painter.drawLine(QPointF(shift, tile), QPointF(shift + tile, 0));
    return pixmap;
}

QString monogramText(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return QStringLiteral("?");
    const QChar first = words.first().front();
    if (first.isSurrogate()) return words.first().left(2);
    // Japanese names come family name first: its first character tells more than two initials would.
    if (first.unicode() >= 0x2E80) return QString(first);
    QString initials(first.toUpper());
    if (words.size() > 1 && words.last().front().isLetter()) initials += words.last().front().toUpper();
    return initials;
}

} // namespace yoyaku::ui

#include "moc_theme.cpp"
