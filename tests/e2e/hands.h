#pragma once

#include "e2e/office.h"
#include "support/strict.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QLineEdit>

namespace yoyaku::test {

/// The widget of this name that is on screen, or null.
template <class T>
[[nodiscard]] T* shown(const QWidget& root, const char* name)
{
    for (T* found : root.findChildren<T*>(QString::fromLatin1(name)))
        if (found->isVisible()) return found;
    return nullptr;
}

/// Clicks the button of this name once it is there and allows it. False when it does not come to that.
[[nodiscard]] inline bool press(const QWidget& root, const char* name)
{
    QAbstractButton* button = nullptr;
    const auto isReady = [&] {
        button = shown<QAbstractButton>(root, name);
        return button && button->isEnabled();
    };
    if (!QTest::qWaitFor(isReady, kPatienceMs)) return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

/// Types into the field of this name, as an input method does, in place of what is there. False when it is not on
/// screen or takes something else.
[[nodiscard]] inline bool type(const QWidget& root, const char* name, const QString& text)
{
    auto* field = shown<QLineEdit>(root, name);
    if (!field) return false;
    field->selectAll();
    QInputMethodEvent typed;
    typed.setCommitString(text); // key clicks can do Latin letters only
    QCoreApplication::sendEvent(field, &typed);
    return field->text() == text;
}

/// Ends the hold of what was done last, as "Send now" does.
inline void sendLast(Office& office)
{
    const auto open = office.session().outbox.open();
    if (!open.isEmpty()) Q_EMIT office.window().sendNowRequested(open.last().id);
}

/// Every item of a list of the account, over all its pages.
[[nodiscard]] inline QVector<QJsonObject> listOf(DemoAccount& account, const QString& path)
{
    QVector<QJsonObject> all;
    for (int page = 1; page > 0;) {
        const QString query =
            QStringLiteral("%1perPage=100&page=%2").arg(QChar(path.contains(u'?') ? u'&' : u'?')).arg(page);
        const QJsonObject answer = account.call("GET", path + query);
        for (const QJsonValue& one : answer.value(QLatin1String("data")).toArray()) all.append(one.toObject());
        page = answer.value(QLatin1String("nextPage")).toInt();
    }
    return all;
}

/// The item of a list that has this text; empty when there is none.
[[nodiscard]] inline QJsonObject itemOf(DemoAccount& account, const QString& path, const char* key, const QString& text)
{
    for (const QJsonObject& one : listOf(account, path))
        if (one.value(QLatin1String(key)).toString() == text) return one;
    return {};
}

} // namespace yoyaku::test
