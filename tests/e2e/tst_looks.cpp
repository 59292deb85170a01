#include "e2e/office.h"
#include "support/movingclock.h"
#include "support/strict.h"
#include "ui/shell/page.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace yoyaku {

namespace {

const char* const kPages[] = {"calendar", "bookings", "hosts",      "schedules", "team",
                              "live",     "insights", "eventtypes", "settings"};

/// What Tab is to reach.
bool isStop(const QWidget* widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)) return false;
    if (widget->focusProxy()) return false;
    // Of a group of radio buttons only the chosen one is a stop; arrows go on from there.
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return !(button && button->isCheckable() && !button->isChecked() &&
             (button->autoExclusive() || (button->group() && button->group()->exclusive())));
}

QString told(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

/// What does not fit into `part`, or an empty text. What elides by itself always fits.
QString clipped(QWidget* part)
{
    if (!part->isVisible() || part->visibleRegion().isEmpty()) return {};
    constexpr int kRounding = 1;
    if (auto* label = qobject_cast<QLabel*>(part)) {
        if (qobject_cast<ui::ElidedLabel*>(part) || label->text().isEmpty()) return {};
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            return needed > label->height() + kRounding ? label->text() : QString();
        }
        return label->sizeHint().width() > label->width() + kRounding ||
                       label->fontMetrics().height() > label->height() + kRounding
                   ? label->text()
                   : QString();
    }
    if (auto* button = qobject_cast<QPushButton*>(part)) {
        const int text = button->fontMetrics().horizontalAdvance(button->text());
        return text > button->width() || button->fontMetrics().height() > button->height() ? button->text() : QString();
    }
    return {};
}

} // namespace

/// What every page owes to eyes and hands: all of it reached by Tab and named, nothing clipped when text is larger.
class tst_Looks : public QObject
{
    Q_OBJECT

    test::MovingClock m_clock;
    std::unique_ptr<test::DemoAccount> m_account;
    std::unique_ptr<test::Office> m_office;

    [[nodiscard]] ui::MainWindow& window() { return m_office->window(); }
    void show(const QString& page)
    {
        window().showPage(page);
        QVERIFY(window().currentPage()->key() == page);
        QTRY_VERIFY(m_office->session().calendar.isCurrent());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

  private Q_SLOTS:
    void initTestCase()
    {
        m_account = std::make_unique<test::DemoAccount>(300, m_clock);
        m_office = std::make_unique<test::Office>(*m_account, m_clock);
        m_office->fillSettings();
        QVERIFY(m_office->settle());
    }
    void init() { test::failOnUnexpectedWarnings(); }
    void cleanupTestCase()
    {
        m_office.reset();
        m_account.reset();
    }

    void tabReachesEverythingAndEverythingHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : kPages) QTest::newRow(page) << QString::fromLatin1(page);
    }
    void tabReachesEverythingAndEverythingHasAName()
    {
        QFETCH(QString, page);
        show(page);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        auto* first = window().findChild<QWidget*>(QStringLiteral("seal"));
        first->setFocus(Qt::TabFocusReason);
        QSet<const QWidget*> reached;
        QStringList nameless;
        for (int steps = 0; steps < 400; ++steps) {
            QWidget* now = QApplication::focusWidget();
            QVERIFY(now);
            if (reached.contains(now)) break;
            reached.insert(now);
            const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(now);
            if (!heard || heard->text(QAccessible::Name).trimmed().isEmpty()) nameless += told(now);
            // A view may use Tab for itself; the way on is the window's.
            const bool isMoved = QTest::qWaitForWindowActive(&window()) && [&] {
                QTest::keyClick(now, Qt::Key_Tab);
                return QApplication::focusWidget() != now;
            }();
            QVERIFY2(isMoved, qPrintable(QStringLiteral("Tab stays in ") + told(now)));
        }
        QStringList skipped;
        for (const QWidget* one : window().findChildren<QWidget*>())
            if (isStop(one) && one->window() == &window() && !reached.contains(one)) skipped += told(one);
        QVERIFY2(skipped.isEmpty(), qPrintable(QStringLiteral("skipped: ") + skipped.join(QStringLiteral(", "))));
        QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("no name: ") + nameless.join(QStringLiteral(", "))));
    }

    void nothingIsClippedWhenTextIsLarger_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::newRow("100 %") << 100 << QSize(1440, 900);
        QTest::newRow("100 %, narrow") << 100 << QSize(960, 600);
        QTest::newRow("130 %") << 130 << QSize(1440, 900);
        QTest::newRow("130 %, wide") << 130 << QSize(1900, 1100);
    }
    void nothingIsClippedWhenTextIsLarger()
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        m_office->setTextPercent(percent);
        window().resize(size);
        QStringList poor;
        for (const char* page : kPages) {
            show(QString::fromLatin1(page));
            for (QWidget* part : window().findChildren<QWidget*>())
                if (const QString text = clipped(part); !text.isEmpty())
                    poor += QStringLiteral("%1: %2 “%3”").arg(QLatin1String(page), told(part), text.left(40));
        }
        poor.removeDuplicates();
        QVERIFY2(poor.isEmpty(), qPrintable(poor.join(u'\n')));
    }
};

} // namespace yoyaku

QTEST_MAIN(yoyaku::tst_Looks)
#include "tst_looks.moc"
