#include "ui/live/bodyview.h"

#include "core/base/instant.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QWheelEvent>

namespace yoyaku::ui {

namespace {

constexpr int kGutterPadding = 12, kBehind = 16;
constexpr int kChevron = 12, kChevronLeft = 4;
constexpr int kLeastDigits = 2;
constexpr int kMostColoured = 4096; ///< letters of a line; a longer one is no laid out line

} // namespace

class BodyView::Gutter final : public QWidget
{
  public:
    explicit Gutter(BodyView* view) : QWidget(view), m_view(view) {}

  protected:
    void paintEvent(QPaintEvent* event) override { m_view->paintGutter(event); }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void mousePressEvent(QMouseEvent* event) override { m_view->pressGutter(event->position().toPoint()); }

  private:
    BodyView* m_view;
};

/// Names, strings, and what is neither, each in a colour of the tokens. Lexical, a line at a time.
class BodyView::JsonColors final : public QSyntaxHighlighter
{
  public:
    JsonColors(QTextDocument* document, const Theme& theme) : QSyntaxHighlighter(document), m_theme(theme) {}
    void setOn(bool isOn) { m_isOn = isOn; }

  protected:
    void highlightBlock(const QString& text) override
    {
        if (!m_isOn || text.size() > kMostColoured) return;
        static const QRegularExpression word(
            QStringLiteral(R"re(("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:null|true|false)\b|-?\b\d[\d.eE+-]*)re"));
        for (auto it = word.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const bool isString = match.capturedLength(1) > 0, isName = match.capturedLength(2) > 0;
            const Color color = isName ? Color::AccentText : isString ? Color::SuccessText : Color::WarningText;
            const int group = isString ? 1 : 0;
            setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), m_theme.color(color));
        }
    }

  private:
    const Theme& m_theme;
    bool m_isOn = true;
};

QString localInstant(QStringView text, const TimeFormat& format)
{
    const auto instant = parseInstant(text);
    if (!instant) return {};
    return format.stamp(*instant) + u' ' + TimeFormat::abbreviation(*instant, format.zone());
}

BodyView::BodyView(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QPlainTextEdit(parent),
      m_theme(theme),
      m_format(format),
      m_gutter(new Gutter(this)),
      m_colors(new JsonColors(document(), theme)),
      m_folds(*document())
{
    setObjectName(QStringLiteral("delivery.body"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setProperty("code", true); // the style sheet's word for it
    setFont(theme.font(TextRole::Mono));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &BodyView::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(&theme, &Theme::changed, this, [this] { m_colors->rehighlight(); });
    placeGutter();
}

void BodyView::setBody(const QString& text, Look look)
{
    m_look = look;
    m_folds.clear();
    m_colors->setOn(look == Look::LaidOut);
    setLineWrapMode(look == Look::LaidOut ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    setPlainText(text);
    placeGutter();
}

int BodyView::gutterWidth() const
{
    const int digits = std::max(kLeastDigits, int(QString::number(blockCount()).size()));
    return digits * QFontMetrics(m_theme.font(TextRole::Mono)).horizontalAdvance(u'0') + 2 * kGutterPadding + kChevron;
}

void BodyView::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    m_gutter->setGeometry(contentsRect().left(), viewport()->y(), gutterWidth(), viewport()->height());
}

void BodyView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void BodyView::paintGutter(QPaintEvent* event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), m_theme.color(Color::BgWindow));
    painter.setFont(m_theme.font(TextRole::Mono));
    painter.setPen(m_theme.color(Color::TextTertiary));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom()) break;
        if (!block.isVisible()) continue;
        if (m_look == Look::LaidOut && m_folds.endOf(block) >= 0)
            painter.drawPixmap(kChevronLeft, int(place.top()) + 1,
                               m_theme.pixmap(m_folds.isFolded(block.blockNumber()) ? QLatin1String("chev.right")
                                                                                    : QLatin1String("chev.down"),
                                              kChevron, Color::TextTertiary, devicePixelRatioF()));
        painter.drawText(QRectF(0, place.top(), m_gutter->width() - kGutterPadding, painter.fontMetrics().height()),
                         Qt::AlignRight, QString::number(block.blockNumber() + 1));
    }
}

void BodyView::paintTimes(QPainter& painter)
{
    static const QRegularExpression last(QStringLiteral(R"re("([0-9][^"]{18,30})",?$)re"));
    painter.setFont(m_theme.font(TextRole::Mono));
    painter.setPen(m_theme.color(Color::TextTertiary));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->rect().bottom()) break;
        if (!block.isVisible() || block.length() > kMostColoured) continue;
        const QRegularExpressionMatch match = last.match(block.text());
        const QString local = match.hasMatch() ? localInstant(match.capturedView(1), m_format) : QString();
        if (local.isEmpty()) continue;
        const int left = int(place.left()) + int(document()->documentMargin()) +
                         painter.fontMetrics().horizontalAdvance(block.text()) + kBehind;
        painter.drawText(QPoint(left, int(place.top()) + painter.fontMetrics().ascent()), local);
    }
}

void BodyView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_look != Look::LaidOut) return;
    QPainter painter(viewport());
    paintTimes(painter);
    paintFolds(painter);
}

// Behind a folded line: how much is inside, and what closes it.
void BodyView::paintFolds(QPainter& painter)
{
    painter.setFont(m_theme.font(TextRole::Mono));
    painter.setPen(m_theme.color(Color::TextTertiary));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->rect().bottom()) break;
        if (!block.isVisible() || !m_folds.isFolded(block.blockNumber())) continue;
        const QString end = document()->findBlockByNumber(m_folds.endOf(block)).text().trimmed();
        const int left = int(place.left()) + int(document()->documentMargin()) +
                         painter.fontMetrics().horizontalAdvance(block.text() + u' ');
        painter.drawText(QPoint(left, int(place.top()) + painter.fontMetrics().ascent()),
                         tr("%n item(s)", nullptr, m_folds.members(block)) + u' ' + end);
    }
}

void BodyView::fold(const QTextBlock& line, bool isFolded)
{
    if (m_look != Look::LaidOut || !m_folds.set(line, isFolded)) return;
    viewport()->update();
    m_gutter->update();
}

void BodyView::pressGutter(const QPoint& at)
{
    const QTextBlock line = cursorForPosition(QPoint(0, at.y())).block();
    fold(line, !m_folds.isFolded(line.blockNumber()));
}

void BodyView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlain && event->key() == Qt::Key_Minus) return fold(textCursor().block(), true);
    if (isPlain && event->key() == Qt::Key_Plus) return fold(textCursor().block(), false);
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace yoyaku::ui

#include "moc_bodyview.cpp"
