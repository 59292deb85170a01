#include "ui/ingress/testrows.h"

#include "ui/format/ingresstext.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace yoyaku::ui {

namespace {

constexpr int kMark = 14, kColumns = 3, kGap = 24;

void ink(QLabel* label, const QColor& color)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, color);
    label->setPalette(colours);
}

} // namespace

TestRows::TestRows(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_trouble(new QLabel(this))
{
    m_trouble->setObjectName(QStringLiteral("ingress.trouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_trouble);
}

void TestRows::build(int count)
{
    delete m_grid;
    m_lines.clear();
    m_grid = new QWidget(this);
    auto* grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    const int rows = (count + 1) / 2;
    for (int i = 0; i < count; ++i) {
        Line line{new QLabel(m_grid), new QLabel(m_grid), new QLabel(m_grid)};
        const int column = i / rows * (kColumns + 1);
        line.mark->setFixedSize(kMark, kMark);
        line.text->setTextFormat(Qt::PlainText);
        line.text->setWordWrap(true);
        line.result->setTextFormat(Qt::PlainText);
        line.result->setFont(m_theme.font(TextRole::Small));
        line.result->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(line.mark, i % rows, column);
        grid->addWidget(line.text, i % rows, column + 1);
        grid->addWidget(line.result, i % rows, column + 2);
        grid->setColumnStretch(column + 1, 1);
        if (column > 0) grid->setColumnMinimumWidth(column - 1, kGap);
        m_lines.append(line);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_grid);
    m_grid->show(); // at once, also in a window that is shown already
}

void TestRows::setRows(const QVector<TestRow>& rows, const QString& trouble)
{
    if (m_lines.size() != rows.size()) build(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const StatusLook& look = rows[i].look;
        m_lines[i].mark->setPixmap(m_theme.pixmap(look.icon, kMark, look.color, devicePixelRatioF()));
        m_lines[i].text->setText(rows[i].text);
        m_lines[i].result->setText(look.text);
        ink(m_lines[i].result, m_theme.color(look.color));
    }
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    ink(m_trouble, m_theme.color(Color::DangerText));
}

/// No step: nobody can make Jicoo send one. It is told when it has come.
TestRow TestRows::realEventRow(const IngressTest& test)
{
    if (test.realEventAt != 0)
        return {tr("A real event came from Jicoo"), {{}, QLatin1String("check"), Color::SuccessText, Color::BgCanvas}};
    const bool isWaiting = test.ending == IngressTest::Ending::Passed;
    return {tr("A real event from Jicoo"),
            isWaiting ? StatusLook{tr("waiting"), QLatin1String("st.sync"), Color::AccentText, Color::BgCanvas}
                      : StatusLook{{}, QLatin1String("circle"), Color::TextTertiary, Color::BgCanvas}};
}

QVector<TestRow> TestRows::rowsOf(const IngressTest& test, IngressWay way, quint16 port)
{
    QVector<TestRow> rows;
    for (int i = 0; i < kTestSteps; ++i) {
        const auto step = TestStep(i);
        rows.append({stepText(step, way, port), stepLook(test.step(step))});
    }
    rows.append(realEventRow(test));
    return rows;
}

} // namespace yoyaku::ui

#include "moc_testrows.cpp"
