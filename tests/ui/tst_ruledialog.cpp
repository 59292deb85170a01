#include "ui/commands/ruledialog.h"
#include "ui/theme/theme.h"

#include "support/strict.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;

class tst_RuleDialog : public QObject
{
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    RuleDialog* m_dialog = nullptr;

    void open(RuleDialog::Question question)
    {
        question.trust = RuleDialog::Trust::Confirmed;
        m_dialog = new RuleDialog(m_theme, std::move(question), m_window.get());
        m_dialog->open();
    }
    [[nodiscard]] QPlainTextEdit* json() const { return m_dialog->findChild<QPlainTextEdit*>(u"ruleJson"_s); }
    [[nodiscard]] QString said(const char* name) const
    {
        return m_dialog->findChild<QLabel*>(QLatin1String(name))->text();
    }
    [[nodiscard]] bool isAllowed() const { return m_dialog->findChild<QPushButton*>(u"actButton"_s)->isEnabled(); }

  private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeMode::Light); }
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void whatIsNoJsonIsSaidWithItsLine()
    {
        RuleDialog::Question question;
        question.json = {{u"name"_s, u"A"_s}};
        open(question);
        json()->setPlainText(u"{\n \"name\": \"B\",\n}"_s);
        QVERIFY(said("ruleProblem").contains(u"line 3"_s));
        QVERIFY(!isAllowed());
        json()->setPlainText(u"[1]"_s);
        QVERIFY(said("ruleProblem").contains(u"braces"_s));
        QVERIFY(!isAllowed());
    }

    void onlyChangedMembersAreSentAndLeftOutOnesStay()
    {
        RuleDialog::Question question;
        question.json = {{u"uid"_s, u"r"_s}, {u"name"_s, u"A"_s}, {u"priority"_s, 1}, {u"odd"_s, QJsonObject()}};
        open(question);
        QVERIFY(!isAllowed()); // nothing was changed yet
        json()->setPlainText(uR"({"uid": "r", "name": "B", "priority": 1, "more": [1, 2]})"_s);
        QCOMPARE(said("ruleSends"), u"Sends only what was changed: more, name"_s);
        QSignalSpy confirmed(m_dialog, &RuleDialog::confirmed);
        m_dialog->accept();
        const auto body = confirmed.first().first().toJsonObject();
        QCOMPARE(body.keys(), (QStringList{u"more"_s, u"name"_s}));
    }

    void aNewRuleIsSentWhole()
    {
        RuleDialog::Question question;
        question.isNew = true;
        question.json = {{u"name"_s, u"A"_s}, {u"groups"_s, QJsonValue::Null}};
        open(question);
        QSignalSpy confirmed(m_dialog, &RuleDialog::confirmed);
        m_dialog->accept();
        QCOMPARE(confirmed.first().first().toJsonObject(), question.json);
        open(question);
        json()->setPlainText(u"{}"_s);
        QVERIFY(!isAllowed()); // an empty object is no rule
    }
};

QTEST_MAIN(tst_RuleDialog)
#include "tst_ruledialog.moc"
