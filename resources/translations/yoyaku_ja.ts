<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Actions</name>
    <message>
        <source>New booking…</source>
        <translation>予約を作成…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>同期を一時停止</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト・ダークの切り替え</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>詳細パネル</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>前の領域</translation>
    </message>
    <message>
        <source>Application menu</source>
        <translation>アプリケーションメニュー</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウインドウを閉じる</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>日を表示</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>週を表示</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>月を表示</translation>
    </message>
    <message>
        <source>Show hosts side by side</source>
        <translation>担当者を並べて表示</translation>
    </message>
    <message>
        <source>Show a list of days</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>すべての担当者を表示</translation>
    </message>
    <message>
        <source>Show only one host</source>
        <translation>担当者 1 人だけを表示</translation>
    </message>
    <message>
        <source>Edit name and note…</source>
        <translation>名前とメモを編集…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>メールアドレスをコピー</translation>
    </message>
    <message>
        <source>Open video link</source>
        <translation>ビデオ会議を開く</translation>
    </message>
    <message>
        <source>Hide guest data</source>
        <translation>ゲスト情報を隠す</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV 書き出し…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>条件をすべて解除</translation>
    </message>
    <message>
        <source>Cover for someone…</source>
        <translation>不在の引き継ぎ…</translation>
    </message>
    <message>
        <source>Show the run over several bookings</source>
        <translation>一括処理を表示</translation>
    </message>
    <message>
        <source>Reschedule selected booking…</source>
        <translation>選択中の予約の日時変更…</translation>
    </message>
    <message>
        <source>Reassign selected booking…</source>
        <translation>選択中の予約の担当変更…</translation>
    </message>
    <message>
        <source>Cancel selected booking…</source>
        <translation>選択中の予約をキャンセル…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンド実行</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>この表示の絞り込み</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>画面の切り替え</translation>
    </message>
    <message>
        <source>Print what is shown…</source>
        <translation>表示中の内容を印刷…</translation>
    </message>
    <message>
        <source>Save what is shown as a calendar file…</source>
        <translation>表示中の予約をカレンダーファイルに保存…</translation>
    </message>
    <message>
        <source>Save the selected bookings as a calendar file…</source>
        <translation>選択した予約をカレンダーファイルに保存…</translation>
    </message>
    <message>
        <source>Stop writing the calendar file</source>
        <translation>カレンダーファイルの書き出しを中止</translation>
    </message>
    <message>
        <source>Copy what is shown as text</source>
        <translation>表示中の予約をテキストでコピー</translation>
    </message>
    <message>
        <source>Copy the selected bookings as text</source>
        <translation>選択した予約をテキストでコピー</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>グラフを表で表示</translation>
    </message>
    <message>
        <source>Team wall</source>
        <translation>チームウォール</translation>
    </message>
    <message>
        <source>Order hosts: least loaded first</source>
        <translation>担当者の並び順：稼働の少ない順</translation>
    </message>
    <message>
        <source>Order hosts by name</source>
        <translation>担当者の並び順：名前順</translation>
    </message>
    <message>
        <source>Order hosts by priority</source>
        <translation>担当者の並び順：優先度順</translation>
    </message>
    <message>
        <source>Show a work week</source>
        <translation>平日のみの週を表示</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>今日へ移動</translation>
    </message>
    <message>
        <source>Select the next booking from now</source>
        <translation>これから最初の予約を選択</translation>
    </message>
    <message>
        <source>Keep the guest&apos;s clock, or let it follow</source>
        <translation>ゲスト時刻を固定または追従</translation>
    </message>
    <message>
        <source>Choose time zones…</source>
        <translation>タイムゾーンを選択…</translation>
    </message>
    <message>
        <source>Slot X-ray: why each half hour is open or not</source>
        <translation>枠の透視: 30 分ごとの空きと理由</translation>
    </message>
    <message>
        <source>Make hours smaller</source>
        <translation>時間軸を縮小</translation>
    </message>
    <message>
        <source>Set priority 0</source>
        <translation>優先度を 0 に設定</translation>
    </message>
    <message>
        <source>Set priority 1</source>
        <translation>優先度を 1 に設定</translation>
    </message>
    <message>
        <source>Set priority 2</source>
        <translation>優先度を 2 に設定</translation>
    </message>
    <message>
        <source>Set priority 3</source>
        <translation>優先度を 3 に設定</translation>
    </message>
    <message>
        <source>Move to the priority above</source>
        <translation>1 つ上の優先度へ移動</translation>
    </message>
    <message>
        <source>Move to the priority below</source>
        <translation>1 つ下の優先度へ移動</translation>
    </message>
    <message>
        <source>Remove the host…</source>
        <translation>担当者を外す…</translation>
    </message>
    <message>
        <source>Pause or follow deliveries</source>
        <translation>受信の一時停止または追従</translation>
    </message>
    <message>
        <source>Replay the delivery</source>
        <translation>通知を再適用</translation>
    </message>
    <message>
        <source>Check for gaps now</source>
        <translation>取りこぼしを確認</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>Copy the listener&apos;s address</source>
        <translation>受信口のアドレスをコピー</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>全メンバーを表示</translation>
    </message>
    <message>
        <source>Show only one member</source>
        <translation>1 名のメンバーだけを表示</translation>
    </message>
    <message>
        <source>New schedule entry…</source>
        <translation>予定を作成…</translation>
    </message>
    <message>
        <source>Edit entry…</source>
        <translation>予定を編集…</translation>
    </message>
    <message>
        <source>Delete entry…</source>
        <translation>予定を削除…</translation>
    </message>
    <message>
        <source>Invite somebody to the organization…</source>
        <translation>組織にメンバーを招待…</translation>
    </message>
    <message>
        <source>Remove the member or withdraw the invitation…</source>
        <translation>メンバーの削除または招待の取り消し…</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>About this event type…</source>
        <translation>この予約ページについて…</translation>
    </message>
    <message>
        <source>Add a host…</source>
        <translation>担当者を追加…</translation>
    </message>
    <message>
        <source>Apply the draft…</source>
        <translation>下書きを適用…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Undo in the draft</source>
        <translation>下書きを元に戻す</translation>
    </message>
    <message>
        <source>Redo in the draft</source>
        <translation>下書きをやり直す</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>ルールを上へ移動</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>ルールを下へ移動</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>New assign rule</source>
        <translation>割当ルールを追加</translation>
    </message>
    <message>
        <source>Select all bookings of the list</source>
        <translation>一覧の予約をすべて選択</translation>
    </message>
    <message>
        <source>Select this booking, or clear its tick</source>
        <translation>この予約を選択、または選択を解除</translation>
    </message>
    <message>
        <source>Reschedule all that are ticked…</source>
        <translation>選択した予約をまとめて日時変更…</translation>
    </message>
    <message>
        <source>Reassign all that are ticked…</source>
        <translation>選択した予約をまとめて担当変更…</translation>
    </message>
    <message>
        <source>Cancel all that are ticked…</source>
        <translation>選択した予約をまとめてキャンセル…</translation>
    </message>
    <message>
        <source>Turn to the period before</source>
        <translation>前の期間を表示</translation>
    </message>
    <message>
        <source>Turn to the period after</source>
        <translation>次の期間を表示</translation>
    </message>
    <message>
        <source>Select the one before this</source>
        <translation>前の項目を選択</translation>
    </message>
    <message>
        <source>Select the one after this</source>
        <translation>次の項目を選択</translation>
    </message>
    <message>
        <source>Go to the beginning of working hours, week or list</source>
        <translation>受付時間・週・一覧の先頭へ移動</translation>
    </message>
    <message>
        <source>Go to the end of working hours, week or list</source>
        <translation>受付時間・週・一覧の末尾へ移動</translation>
    </message>
    <message>
        <source>Make hours larger</source>
        <translation>時間の幅を広げる</translation>
    </message>
</context>
<context>
    <name>AgendaPainter</name>
    <message>
        <source>Today · %1</source>
        <translation>今日 · %1</translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>明日 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>担当者なし</translation>
    </message>
</context>
<context>
    <name>ApiReport</name>
    <message>
        <source>Usable</source>
        <translation>利用可</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Other shape</source>
        <translation>形式が異なる</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キー拒否</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>プラン対象外</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>There was nothing to ask about.</source>
        <translation>確認できる対象がありません。</translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>The answer has the expected shape.</source>
        <translation>応答は想定どおりの形式です。</translation>
    </message>
    <message>
        <source>It answers. Nothing in it has shown its shape yet.</source>
        <translation>応答はありますが、形式を確かめられる内容がまだありません。</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>文書に記載</translation>
    </message>
    <message>
        <source>partly documented</source>
        <translation>一部記載</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>The API key was not accepted. It may have been revoked (401). Nothing is lost.</source>
        <translation>API キーが受け付けられませんでした。取り消された可能性があります（401）。データは失われていません。</translation>
    </message>
    <message>
        <source>Enter a key</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>%1 からオフラインです。</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>You see bookings as of %1.</source>
        <translation>%1 時点の予約を表示しています。</translation>
    </message>
    <message>
        <source>Changes wait here.</source>
        <translation>変更はここで待機します。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Bookings may be late. Port %1 is used by another program. Checking every 60 s.</source>
        <translation>予約の反映が遅れることがあります。%1 番ポートは使用中のため、60 秒ごとに確認しています。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused. They are kept until you choose.</source>
        <translation>
            <numerusform>%n 件の変更が受け付けられませんでした。選択するまで残しておきます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Live events cannot be written to disk, so none are taken. Check the free space, then start Yoyaku again: a damaged file is replaced.</source>
        <translation>ライブの通知をディスクに書き込めないため、受信を止めています。空き容量を確認してから Yoyaku を起動し直してください。壊れたファイルがあれば新しく作り直します。</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>短時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting change(s) were sent</source>
        <translation>
            <numerusform>待機中の変更 %n 件を送信しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n 件は確認が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Back online after %1.</source>
        <translation>%1ぶりにオンラインに戻りました。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were held when Yoyaku ended or the computer slept. Nothing was sent.</source>
        <translation>
            <numerusform>Yoyaku の終了時またはスリープ時に保留中だった変更が %n 件あります。何も送信していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met one that someone else made meanwhile. They are kept until you choose.</source>
        <translation>
            <numerusform>%n 件の変更が、その間に行われた別の変更と競合しています。選択するまで保持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Jicoo asks us to slow down. Sending again in %1 s (429).</source>
        <translation>送信の間隔を空けています。%1 秒後に再送します（429）。</translation>
    </message>
    <message>
        <source>Jicoo does not answer right now (%1). We keep trying, next in %2 s.</source>
        <translation>Jicoo が応答していません（%1）。%2 秒後に再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait.</source>
        <translation>
            <numerusform>待機中の変更は %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Other port</source>
        <translation>別のポート</translation>
    </message>
</context>
<context>
    <name>BookingCells</name>
    <message>
        <source>No host yet</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 名</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>BookingColumns</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Guest clock</source>
        <translation>ゲスト時刻</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Guest zone</source>
        <translation>ゲストの地域</translation>
    </message>
    <message>
        <source>Booking id</source>
        <translation>予約 ID</translation>
    </message>
</context>
<context>
    <name>BookingMenu</name>
    <message>
        <source>Reschedule</source>
        <translation>日時変更</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>担当変更</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>予約をキャンセル</translation>
    </message>
    <message>
        <source>Nothing can be changed here</source>
        <translation>変更できる項目はありません</translation>
    </message>
</context>
<context>
    <name>BookingName</name>
    <message>
        <source>%1</source>
        <comment>guest</comment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>no host yet</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>担当 %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>%1 of %2 at this time</source>
        <translation>この時間の %2 件中 %1 件目</translation>
    </message>
</context>
<context>
    <name>BookingText</name>
    <message>
        <source>guest&apos;s clock: %1</source>
        <translation>ゲスト時刻：%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Guest&apos;s clock</source>
        <translation>ゲスト時刻</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>Yoyaku ended meanwhile. Nothing is sent until you resume.</source>
        <translation>途中で Yoyaku が終了しました。再開するまで何も送信しません。</translation>
    </message>
    <message>
        <source>This key may not do this. Nothing else was sent. Viewing works.</source>
        <translation>このキーではこの操作ができません。ほかには何も送信していません。閲覧はできます。</translation>
    </message>
    <message>
        <source>It cannot be written to disk, so nothing is sent. Free some space, then resume.</source>
        <translation>ディスクに書き込めないため、何も送信しません。空き容量を増やしてから再開してください。</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you resume.</source>
        <translation>一時停止中です。再開するまで何も送信しません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 へ変更</translation>
    </message>
    <message>
        <source>Reassign to %1</source>
        <translation>%1 に引き継ぎ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>It was sent, but no answer came, and Jicoo did not show it afterwards. Look at the booking.</source>
        <translation>送信しましたが応答がなく、その後も Jicoo で確認できませんでした。予約をご確認ください。</translation>
    </message>
    <message>
        <source>not known on this computer</source>
        <translation>このパソコンにありません</translation>
    </message>
    <message>
        <source>no longer in Jicoo</source>
        <translation>Jicoo にありません</translation>
    </message>
    <message>
        <source>already cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>still on its way to Jicoo</source>
        <translation>Jicoo に送信中</translation>
    </message>
    <message>
        <source>another change is open</source>
        <translation>別の変更が未完了</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>過去の予約</translation>
    </message>
    <message>
        <source>already so</source>
        <translation>変更の必要なし</translation>
    </message>
    <message>
        <source>nobody free</source>
        <translation>空きなし</translation>
    </message>
    <message>
        <source>would be in the past</source>
        <translation>過去の日時になる</translation>
    </message>
    <message>
        <source>busy until %1</source>
        <translation>%1 まで予定あり</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>受付時間不明</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>上限に達した</translation>
    </message>
    <message>
        <source>off hours</source>
        <translation>受付時間外</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>休暇中</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>予定あり</translation>
    </message>
    <message>
        <source>Held for a moment. Nothing is sent yet.</source>
        <translation>少し保留しています。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>%1 of %2 sent. Survives closing the window; after a restart it asks.</source>
        <translation>%2 件中 %1 件を送信しました。画面を閉じても続き、再起動後は確認します。</translation>
    </message>
    <message>
        <source>%1 of %2 sent. %3</source>
        <translation>%2 件中 %1 件を送信しました。%3</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <translation>終了しました: %1。</translation>
    </message>
    <message>
        <source>Run finished, %1 of %2 done</source>
        <translation>一括処理が終了、%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Run paused, %1 of %2 sent</source>
        <translation>一括処理を一時停止、%2 件中 %1 件送信済み</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%2 件中 %1 件送信済み</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完了 %1 件</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>受付不可 %1 件</translation>
    </message>
    <message>
        <source>%1 changed by someone else</source>
        <translation>競合 %1 件</translation>
    </message>
    <message>
        <source>%1 not certain</source>
        <translation>結果不明 %1 件</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>変更なし %1 件</translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>送信中 %1 件</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機中 %1 件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>CapabilityText</name>
    <message>
        <source>The API key was not accepted when %1 were asked for.</source>
        <translation>%1の取得で API キーが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The plan of this Jicoo account does not include %1.</source>
        <translation>この Jicoo アカウントのプランには%1が含まれていません。</translation>
    </message>
    <message>
        <source>This key may not use %1.</source>
        <translation>このキーでは%1を利用できません。</translation>
    </message>
    <message>
        <source>Jicoo has no %1 at the address that was asked.</source>
        <translation>問い合わせたアドレスに%1は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Jicoo answers about %1 in a shape that Yoyaku does not know.</source>
        <translation>%1について、Yoyaku の知らない形式の応答がありました。</translation>
    </message>
    <message>
        <source>Jicoo did not answer when %1 were asked for.</source>
        <translation>%1の取得に Jicoo が応答しませんでした。</translation>
    </message>
    <message>
        <source>What was read before stays here.</source>
        <translation>取得済みの内容はそのまま表示されます。</translation>
    </message>
    <message>
        <source>Bookings work, without other busy time beside them.</source>
        <translation>予約は利用できますが、予定は並べて表示されません。</translation>
    </message>
    <message>
        <source>Bookings work, and usual office hours are drawn instead.</source>
        <translation>予約は利用できます。受付時間は一般的な営業時間で描かれます。</translation>
    </message>
    <message>
        <source>Bookings work, and hosts are shown by their id.</source>
        <translation>予約は利用できます。担当者は ID で表示されます。</translation>
    </message>
    <message>
        <source>Members and hosts work.</source>
        <translation>メンバーと担当者は利用できます。</translation>
    </message>
    <message>
        <source>Everything except the team&apos;s name works.</source>
        <translation>チーム名のほかはすべて利用できます。</translation>
    </message>
    <message>
        <source>Bookings are shown, and can be moved after asking.</source>
        <translation>予約は表示でき、確認のうえ移動できます。</translation>
    </message>
    <message>
        <source>Bookings work, with the hosts that each one names.</source>
        <translation>予約は、それぞれに記された担当者とともに利用できます。</translation>
    </message>
    <message>
        <source>Bookings can be moved to any time, after asking.</source>
        <translation>予約は、確認のうえ任意の日時に移動できます。</translation>
    </message>
    <message>
        <source>Hosts and their priorities work.</source>
        <translation>担当者と優先度は利用できます。</translation>
    </message>
    <message>
        <source>Enter another key in Settings.</source>
        <translation>設定で別のキーを入力してください。</translation>
    </message>
    <message>
        <source>The plan can be changed in Jicoo.</source>
        <translation>プランは Jicoo で変更できます。</translation>
    </message>
    <message>
        <source>Use the key of an administrator, in Settings.</source>
        <translation>設定で管理者のキーを使ってください。</translation>
    </message>
    <message>
        <source>The API check in Settings shows the address.</source>
        <translation>アドレスは設定の API 確認で見られます。</translation>
    </message>
    <message>
        <source>The API check in Settings tells more.</source>
        <translation>詳しくは設定の API 確認で見られます。</translation>
    </message>
    <message>
        <source>Ask again later with the API check in Settings.</source>
        <translation>後ほど設定の API 確認でもう一度お試しください。</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>availability calendars</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>team details</source>
        <translation>チーム情報</translation>
    </message>
    <message>
        <source>event types</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>hosts of event types</source>
        <translation>予約ページの担当者</translation>
    </message>
    <message>
        <source>open slots</source>
        <translation>空き枠</translation>
    </message>
    <message>
        <source>assign rules</source>
        <translation>割当ルール</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>No host yet</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Moved by someone else meanwhile</source>
        <translation>その間に別の人が日時を変更</translation>
    </message>
    <message>
        <source>Given to another host meanwhile</source>
        <translation>その間に別の担当者に変更</translation>
    </message>
    <message>
        <source>Cancelled by someone else meanwhile</source>
        <translation>その間に別の人がキャンセル</translation>
    </message>
    <message>
        <source>No longer in Jicoo</source>
        <translation>Jicoo にありません</translation>
    </message>
    <message>
        <source>Changed and put back meanwhile</source>
        <translation>その間に変更され、元に戻されました</translation>
    </message>
    <message>
        <source>This booking was moved to another time.</source>
        <translation>この予約の日時は変更されました。</translation>
    </message>
    <message>
        <source>This booking was moved to another time (%1).</source>
        <translation>この予約の日時は変更されました（%1）。</translation>
    </message>
    <message>
        <source>This booking was given to another host.</source>
        <translation>この予約の担当者は変更されました。</translation>
    </message>
    <message>
        <source>This booking was given to another host (%1).</source>
        <translation>この予約の担当者は変更されました（%1）。</translation>
    </message>
    <message>
        <source>This booking was cancelled. Jicoo has no call that brings it back.</source>
        <translation>この予約はキャンセルされました。Jicoo には元に戻す手段がありません。</translation>
    </message>
    <message>
        <source>This booking was cancelled (%1). Jicoo has no call that brings it back.</source>
        <translation>この予約はキャンセルされました（%1）。Jicoo には元に戻す手段がありません。</translation>
    </message>
    <message>
        <source>This booking no longer exists in Jicoo (404).</source>
        <translation>この予約は Jicoo に見つかりません（404）。</translation>
    </message>
    <message>
        <source>This booking was changed, and then changed back.</source>
        <translation>この予約は変更された後、元に戻されました。</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Your change was not sent.</source>
        <translation>こちらの変更は送信していません。</translation>
    </message>
    <message>
        <source>Keep the booking</source>
        <translation>予約を残す</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>相手の変更を残す</translation>
    </message>
    <message>
        <source>Cancel it anyway</source>
        <translation>それでもキャンセル</translation>
    </message>
    <message>
        <source>Send mine</source>
        <translation>自分の変更を送信</translation>
    </message>
    <message>
        <source>The cancellation was not accepted</source>
        <translation>キャンセルを受付不可</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Renamed by someone else meanwhile</source>
        <translation>その間に別の人が名前を変更しました</translation>
    </message>
    <message>
        <source>Name or note of this booking was changed.</source>
        <translation>この予約の名前またはメモが変更されました。</translation>
    </message>
    <message>
        <source>Name or note of this booking was changed (%1).</source>
        <translation>この予約の名前またはメモが変更されました（%1）。</translation>
    </message>
</context>
<context>
    <name>ClockShift</name>
    <message>
        <source>Clocks in %1 and in %2 stand otherwise than when the booking was made.</source>
        <translation>%1と%2の時計は、予約時とは異なっています。</translation>
    </message>
    <message>
        <source>Clocks in %1 go forward on %2, after the booking was made.</source>
        <translation>%1の時計は、予約後の %2 に進みます。</translation>
    </message>
    <message>
        <source>Clocks in %1 go back on %2, after the booking was made.</source>
        <translation>%1の時計は、予約後の %2 に戻ります。</translation>
    </message>
    <message>
        <source>Clocks in %1 went forward on %2, after the booking was made.</source>
        <translation>%1の時計は、予約後の %2 に進みました。</translation>
    </message>
    <message>
        <source>Clocks in %1 went back on %2, after the booking was made.</source>
        <translation>%1の時計は、予約後の %2 に戻りました。</translation>
    </message>
    <message>
        <source>%1 here is %2 there, not %3.</source>
        <translation>こちらの %1 は先方の %2 です（%3 ではありません）。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start on the embedded demo account. Nothing leaves this computer.</source>
        <translation>組み込みのデモ環境で起動します。データはこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Run only the demo account, without a window.</source>
        <translation>ウインドウなしでデモ環境だけを動かします。</translation>
    </message>
    <message>
        <source>Seed of the demo account (default 1).</source>
        <translation>デモ環境のシード値（既定値 1）。</translation>
    </message>
    <message>
        <source>Hosts of the demo account, 1 to 200 (default 12).</source>
        <translation>デモ環境の担当者数、1 から 200（既定値 12）。</translation>
    </message>
    <message>
        <source>Bookings of the demo account (default 18000).</source>
        <translation>デモ環境の予約数（既定値 18000）。</translation>
    </message>
    <message>
        <source>Demo guests&apos; acts a minute (default 6, 0: none).</source>
        <translation>デモのゲストの 1 分あたりの操作数（既定値 6、0 でなし）。</translation>
    </message>
    <message>
        <source>With --serve-demo: end when standard input closes.</source>
        <translation>--serve-demo と併用: 標準入力が閉じたら終了します。</translation>
    </message>
    <message>
        <source>Folder for bookings, ledger and settings.</source>
        <translation>予約、受信記録、設定を置くフォルダー。</translation>
    </message>
    <message>
        <source>Address of the service: https, or http on this computer.</source>
        <translation>サービスのアドレス: https、またはこのコンピューター上の http。</translation>
    </message>
    <message>
        <source>Port of the webhook listener (default 8787, 0: any).</source>
        <translation>Webhook 受信のポート番号（既定値 8787、0 で任意）。</translation>
    </message>
    <message>
        <source>Language of the interface: en or ja.</source>
        <translation>表示言語: en または ja。</translation>
    </message>
    <message>
        <source>First page: calendar, bookings, hosts or live.</source>
        <translation>最初のページ: calendar、bookings、hosts、live。</translation>
    </message>
    <message>
        <source>Yoyaku: every Jicoo booking of your team, live, on your own computer.
YOYAKU_API_KEY and YOYAKU_WEBHOOK_SECRET override the stored ones.</source>
        <translation>Yoyaku: チームのすべての Jicoo 予約を、自分のコンピューターでライブに。
YOYAKU_API_KEY と YOYAKU_WEBHOOK_SECRET は保存済みの値より優先されます。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 には %2 から %3 までの数値を指定してください。</translation>
    </message>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 に指定できるのは次のいずれかです: %2。</translation>
    </message>
    <message>
        <source>--api-base must be an https address, or http on this computer.</source>
        <translation>--api-base には https のアドレス、またはこのコンピューター上の http を指定してください。</translation>
    </message>
    <message>
        <source>Yoyaku takes no such argument: %1.</source>
        <translation>この引数は使えません: %1。</translation>
    </message>
    <message>
        <source>Start without the window. Starting Yoyaku again shows it.</source>
        <translation>ウインドウを表示せずに起動します。もう一度起動すると表示されます。</translation>
    </message>
    <message>
        <source>Take events in without a window, until a window is opened.</source>
        <translation>ウインドウなしでイベントを受信します。ウインドウを開くと引き継がれます。</translation>
    </message>
    <message>
        <source>--listen and --serve-demo are two programs: start each by itself.</source>
        <translation>--listen と --serve-demo は別々のプログラムです。それぞれ単独で起動してください。</translation>
    </message>
    <message>
        <source>--listen is for a real account: the demo account&apos;s events end with its window.</source>
        <translation>--listen は実際のアカウント用です。デモ環境のイベントはウインドウとともに終わります。</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>通知 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 away</source>
        <comment>how long the listener was not there</comment>
        <translation>停止 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recovered</source>
        <translation>
            <numerusform>復旧 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: listening for %2, asleep or closed for %3. %n delivery(s) taken.</source>
        <translation>
            <numerusform>%1 から：受信 %2、スリープまたは終了 %3。受け付けた通知は %n 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found by a comparison.</source>
        <translation>
            <numerusform>照合で見つけたものは %n 件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>signature not readable</source>
        <translation>署名を読み取れない</translation>
    </message>
    <message>
        <source>signature does not match</source>
        <translation>署名が一致しない</translation>
    </message>
    <message>
        <source>signed too long ago</source>
        <translation>署名の時刻が古すぎる</translation>
    </message>
    <message>
        <source>signed in the future</source>
        <translation>署名の時刻が未来</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>JSON ではない</translation>
    </message>
    <message>
        <source>names no event</source>
        <translation>イベント名がない</translation>
    </message>
    <message>
        <source>holds no booking</source>
        <translation>予約の情報がない</translation>
    </message>
    <message>
        <source>booking without an id</source>
        <translation>予約の ID がない</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>older than what is stored</source>
        <translation>保存済みの内容より古い</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Comparison with Jicoo</source>
        <translation>Jicoo との照合</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Signature header</source>
        <translation>署名ヘッダー</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>%1 bytes as received</source>
        <translation>受信したままの %1 バイト</translation>
    </message>
    <message>
        <source>match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>時間内</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>an event of a booking</source>
        <translation>予約のイベント</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>重複確認</translation>
    </message>
    <message>
        <source>by booking, event and time</source>
        <translation>予約、イベント、時刻で照合</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>State</source>
        <translation>新旧</translation>
    </message>
    <message>
        <source>against what was told before</source>
        <translation>以前の通知と比較</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>ledger no. %1</source>
        <translation>受信記録 %1 番</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>応答の前</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Test event from this computer</source>
        <translation>このコンピューターからのテスト通知</translation>
    </message>
    <message>
        <source>by sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>新しい予約</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>日時変更</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>No longer in Jicoo</source>
        <translation>Jicoo から削除</translation>
    </message>
    <message>
        <source>signed %1 s before it came</source>
        <translation>署名から %1 秒後に到着</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>from arrival to the screen</source>
        <translation>到着から画面まで</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>%1 ミリ秒後</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>No delivery told of it.</source>
        <translation>知らせる通知はありませんでした。</translation>
    </message>
    <message>
        <source>none came</source>
        <translation>届かず</translation>
    </message>
    <message>
        <source>%1 bytes as received, secret %2 of %3</source>
        <translation>受信したままの %1 バイト、シークレット %2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>key %1…, kept %n day(s)</source>
        <translation>
            <numerusform>キー %1…、%n 日間保持</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>As it is used</source>
        <translation>現在の手順</translation>
    </message>
    <message>
        <source>Secret without whsec_</source>
        <translation>whsec_ を除いたシークレット</translation>
    </message>
    <message>
        <source>Secret read as base64</source>
        <translation>base64 として読んだシークレット</translation>
    </message>
    <message>
        <source>Body with a line break at its end</source>
        <translation>末尾に改行を足した本文</translation>
    </message>
    <message>
        <source>Body without the line break at its end</source>
        <translation>末尾の改行を除いた本文</translation>
    </message>
    <message>
        <source>Time in milliseconds</source>
        <translation>ミリ秒の時刻</translation>
    </message>
    <message>
        <source>The secret matches without its prefix: enter it without whsec_.</source>
        <translation>接頭辞を除くとシークレットが一致します。whsec_ を付けずに入力してください。</translation>
    </message>
    <message>
        <source>The sender reads the secret as base64. This version signs with the text as shown, so these deliveries stay refused. Please report it.</source>
        <translation>送信側はシークレットを base64 として読んでいます。この版は表示どおりの文字列で署名するため、これらの通知は拒否されたままです。開発元へお知らせください。</translation>
    </message>
    <message>
        <source>A line break was lost at the end of the body. Something in between changes it: let the proxy or the tunnel pass bodies through untouched.</source>
        <translation>本文の末尾の改行が失われています。途中で書き換えられています。プロキシやトンネルが本文をそのまま渡すように設定してください。</translation>
    </message>
    <message>
        <source>A line break was added at the end of the body. Something in between changes it: let the proxy or the tunnel pass bodies through untouched.</source>
        <translation>本文の末尾に改行が足されています。途中で書き換えられています。プロキシやトンネルが本文をそのまま渡すように設定してください。</translation>
    </message>
    <message>
        <source>The sender writes its time in milliseconds. This version reads seconds, so these deliveries stay refused. Please report it.</source>
        <translation>送信側は時刻をミリ秒で書いています。この版は秒として読むため、これらの通知は拒否されたままです。開発元へお知らせください。</translation>
    </message>
    <message>
        <source>%1, secret %2</source>
        <translation>%1（シークレット %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variant and what came of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Nothing is ever accepted because of this: the delivery stays refused.</source>
        <translation>この結果によって受け付けられるものはありません。通知は拒否されたままです。</translation>
    </message>
    <message>
        <source>The signature matches a secret that is stored now.</source>
        <translation>署名は現在保存されているシークレットと一致します。</translation>
    </message>
    <message>
        <source>It was refused because that secret came later, or because it was signed at another time. Check for gaps: that brings what this delivery told.</source>
        <translation>シークレットの保存が後だったか、署名の時刻が離れていたために拒否されました。取りこぼしを確認すると、この通知の内容が反映されます。</translation>
    </message>
    <message>
        <source>One variant matches: %1.</source>
        <translation>一致する方式が 1 つあります：%1。</translation>
    </message>
    <message>
        <source>No variant matches: it was signed with another secret, or its body was changed on the way.</source>
        <translation>一致する方式はありません。別のシークレットで署名されたか、途中で本文が書き換えられています。</translation>
    </message>
    <message>
        <source>Compare the stored secret with the one Jicoo shows for this endpoint. If they are the same, this delivery did not come from Jicoo.</source>
        <translation>保存したシークレットを、Jicoo がこのエンドポイントに表示するものと比べてください。同じであれば、この通知は Jicoo からのものではありません。</translation>
    </message>
    <message>
        <source>It carries no signature at all.</source>
        <translation>署名がまったくありません。</translation>
    </message>
    <message>
        <source>Jicoo signs every delivery. If it came through a proxy, let it pass the header Jicoo-Webhook-Signature.</source>
        <translation>Jicoo はすべての通知に署名します。プロキシを通している場合は、ヘッダー Jicoo-Webhook-Signature を渡すように設定してください。</translation>
    </message>
    <message>
        <source>Its signature cannot be read: a time t and a signature v1 are needed.</source>
        <translation>署名を読み取れません。時刻 t と署名 v1 が必要です。</translation>
    </message>
    <message>
        <source>If it came through a proxy, let it pass the header Jicoo-Webhook-Signature as it is.</source>
        <translation>プロキシを通している場合は、ヘッダー Jicoo-Webhook-Signature をそのまま渡すように設定してください。</translation>
    </message>
    <message>
        <source>No signing secret is stored, so there is nothing to compare with.</source>
        <translation>署名シークレットが保存されていないため、比べるものがありません。</translation>
    </message>
    <message>
        <source>Enter the secret that Jicoo shows for this endpoint.</source>
        <translation>Jicoo がこのエンドポイントに表示するシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Only the beginning of its body was kept, so no comparison means anything.</source>
        <translation>本文の先頭だけが保存されているため、比べても意味がありません。</translation>
    </message>
    <message>
        <source>Refused deliveries are kept short. Send a small one, then ask again.</source>
        <translation>拒否した通知は短く保存されます。小さい通知を送ってから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>Update Event Type Host</source>
        <translation>Update Event Type Host</translation>
    </message>
    <message>
        <source>Update Event Type Host Assign Rule</source>
        <translation>Update Event Type Host Assign Rule</translation>
    </message>
    <message>
        <source>Create Event Type Host Assign Rule</source>
        <translation>Create Event Type Host Assign Rule</translation>
    </message>
    <message>
        <source>Delete Event Type Host Assign Rule</source>
        <translation>Delete Event Type Host Assign Rule</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a number of calls and their name</comment>
        <translation>%2 × %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between calls</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)?</source>
        <translation>
            <numerusform>%n 件の変更を適用しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls that change rules are inferred, not documented.</source>
        <translation>ルールを変更する呼び出しは推定で、文書化されていません。</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>下書きのまま</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>%n 件の変更を適用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, held 5 s. Ctrl Z takes them back together.</source>
        <translation>%1、5 秒保留。Ctrl Z でまとめて取り消せます。</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>Move %1</source>
        <translation>%1 の日時変更</translation>
    </message>
    <message>
        <source>Reassign %1</source>
        <translation>%1 の担当変更</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 のキャンセル</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 の予約作成</translation>
    </message>
    <message>
        <source>Priority %1 for %2</source>
        <translation>%2 の優先度を %1 に変更</translation>
    </message>
    <message>
        <source>Reschedule Booking</source>
        <translation>Reschedule Booking</translation>
    </message>
    <message>
        <source>Update Booking</source>
        <translation>Update Booking</translation>
    </message>
    <message>
        <source>Cancel Booking</source>
        <translation>Cancel Booking</translation>
    </message>
    <message>
        <source>Create Booking</source>
        <translation>Create Booking</translation>
    </message>
    <message>
        <source>Update Event Type Host</source>
        <translation>Update Event Type Host</translation>
    </message>
    <message>
        <source>New entry %1</source>
        <translation>%1 の予定を作成</translation>
    </message>
    <message>
        <source>Move entry %1</source>
        <translation>%1 の予定を移動</translation>
    </message>
    <message>
        <source>Change entry %1</source>
        <translation>%1 の予定を変更</translation>
    </message>
    <message>
        <source>Delete entry %1</source>
        <translation>%1 の予定を削除</translation>
    </message>
    <message>
        <source>Create Schedule</source>
        <translation>Create Schedule</translation>
    </message>
    <message>
        <source>Update Schedule</source>
        <translation>Update Schedule</translation>
    </message>
    <message>
        <source>Delete Schedule</source>
        <translation>Delete Schedule</translation>
    </message>
    <message>
        <source>Role %1 for %2</source>
        <translation>%2 の役割を%1に変更</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>%1 を招待</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1</source>
        <translation>%1 への招待を取り消し</translation>
    </message>
    <message>
        <source>Add host %1</source>
        <translation>担当者 %1 を追加</translation>
    </message>
    <message>
        <source>Remove host %1</source>
        <translation>担当者 %1 を外す</translation>
    </message>
    <message>
        <source>New rule %1</source>
        <translation>ルール %1 を作成</translation>
    </message>
    <message>
        <source>Change rule %1</source>
        <translation>ルール %1 を変更</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>ルール %1 を削除</translation>
    </message>
    <message>
        <source>Update Organization User</source>
        <translation>組織ユーザーの更新</translation>
    </message>
    <message>
        <source>Delete Organization User</source>
        <translation>組織ユーザーの削除</translation>
    </message>
    <message>
        <source>Create Organization Invitation</source>
        <translation>組織への招待の作成</translation>
    </message>
    <message>
        <source>Delete Organization Invitation</source>
        <translation>組織への招待の削除</translation>
    </message>
    <message>
        <source>Create Event Type Host</source>
        <translation>予約ページ担当者の追加</translation>
    </message>
    <message>
        <source>Delete Event Type Host</source>
        <translation>予約ページ担当者の削除</translation>
    </message>
    <message>
        <source>Create Event Type Host Assign Rule</source>
        <translation>割当ルールの作成</translation>
    </message>
    <message>
        <source>Update Event Type Host Assign Rule</source>
        <translation>割当ルールの更新</translation>
    </message>
    <message>
        <source>Delete Event Type Host Assign Rule</source>
        <translation>割当ルールの削除</translation>
    </message>
    <message>
        <source>Remove %1 from the organization</source>
        <translation>%1 を組織から削除</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Jicoo did not accept this request.</source>
        <translation>Jicoo がこのリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>What you see stays as it is.</source>
        <translation>表示内容はそのままです。</translation>
    </message>
    <message>
        <source>This booking was not accepted.</source>
        <translation>この予約は受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Nobody was told. Choose another time and send it again.</source>
        <translation>誰にも通知されていません。別の時間を選んで、もう一度送信してください。</translation>
    </message>
    <message>
        <source>This cancellation was not accepted.</source>
        <translation>キャンセルできませんでした。</translation>
    </message>
    <message>
        <source>The booking stands. Look at it again, or drop the change.</source>
        <translation>予約はそのままです。内容を確認するか、変更を破棄してください。</translation>
    </message>
    <message>
        <source>This move was not accepted.</source>
        <translation>日時を変更できませんでした。</translation>
    </message>
    <message>
        <source>The booking stands at its old time. Choose another one.</source>
        <translation>予約は元の時間のままです。別の時間を選んでください。</translation>
    </message>
    <message>
        <source>This change was not accepted.</source>
        <translation>変更できませんでした。</translation>
    </message>
    <message>
        <source>Everything stands as before. Change it, or drop it.</source>
        <translation>すべて元のままです。変更し直すか、破棄してください。</translation>
    </message>
    <message>
        <source>This key may not read this.</source>
        <translation>このキーではこの情報を読み取れません。</translation>
    </message>
    <message>
        <source>Everything else works.</source>
        <translation>ほかの機能は使えます。</translation>
    </message>
    <message>
        <source>This key may not change hosts.</source>
        <translation>このキーでは担当者を変更できません。</translation>
    </message>
    <message>
        <source>Viewing works.</source>
        <translation>閲覧はできます。</translation>
    </message>
    <message>
        <source>This key may not change bookings.</source>
        <translation>このキーでは予約を変更できません。</translation>
    </message>
    <message>
        <source>This host is no longer in that event type.</source>
        <translation>この担当者は、もうその予約ページに含まれていません。</translation>
    </message>
    <message>
        <source>Drop the change; the list is read again.</source>
        <translation>変更を破棄すると、一覧を読み直します。</translation>
    </message>
    <message>
        <source>This event type no longer exists in Jicoo.</source>
        <translation>この予約ページは Jicoo に見つかりません。</translation>
    </message>
    <message>
        <source>Choose another one and send it again.</source>
        <translation>別のものを選んで、もう一度送信してください。</translation>
    </message>
    <message>
        <source>This booking no longer exists in Jicoo.</source>
        <translation>この予約は Jicoo に見つかりません。</translation>
    </message>
    <message>
        <source>It is kept here, marked.</source>
        <translation>ここには印を付けて残しています。</translation>
    </message>
    <message>
        <source>The answer was lost, so we cannot tell whether Jicoo did it.</source>
        <translation>応答が途切れたため、Jicoo で実行されたかどうかわかりません。</translation>
    </message>
    <message>
        <source>It was not sent twice. Look in Jicoo whether the booking is there before sending it again.</source>
        <translation>二重には送信していません。再送する前に、Jicoo に予約があるか確認してください。</translation>
    </message>
    <message>
        <source>It was not sent twice. Compare with Jicoo, then send it again or drop it.</source>
        <translation>二重には送信していません。Jicoo と見比べてから、再送または破棄してください。</translation>
    </message>
    <message>
        <source>The change is kept and waits.</source>
        <translation>変更は保存され、待機しています。</translation>
    </message>
    <message>
        <source>You see what was read last.</source>
        <translation>最後に読み取った内容を表示しています。</translation>
    </message>
    <message>
        <source>Jicoo did not answer in time.</source>
        <translation>Jicoo が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection to Jicoo is not safe, so nothing was sent.</source>
        <translation>Jicoo への接続が安全でないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and any proxy, then sync again.</source>
        <translation>このコンピューターの時計とプロキシを確認してから、もう一度同期してください。</translation>
    </message>
    <message>
        <source>Jicoo asks us to slow down.</source>
        <translation>送信の間隔を空けています。</translation>
    </message>
    <message>
        <source>Sending again in %1 s.</source>
        <translation>%1 秒後に再送します。</translation>
    </message>
    <message>
        <source>Sending again by itself.</source>
        <translation>自動で再送します。</translation>
    </message>
    <message>
        <source>Jicoo does not answer right now.</source>
        <translation>Jicoo が応答していません。</translation>
    </message>
    <message>
        <source>We keep trying.</source>
        <translation>再試行を続けます。</translation>
    </message>
    <message>
        <source>Jicoo cannot be reached.</source>
        <translation>Jicoo に接続できません。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>これ以上は送信されません。</translation>
    </message>
    <message>
        <source>The API key was not accepted. It may have been revoked.</source>
        <translation>API キーが受け付けられませんでした。取り消された可能性があります。</translation>
    </message>
    <message>
        <source>Nothing is lost. Enter another key in Settings.</source>
        <translation>データは失われていません。設定で別のキーを入力してください。</translation>
    </message>
    <message>
        <source>The plan of this Jicoo account does not include this.</source>
        <translation>この Jicoo アカウントのプランには含まれていません。</translation>
    </message>
    <message>
        <source>Jicoo&apos;s answer could not be read.</source>
        <translation>Jicoo の応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed here. Syncing again may help.</source>
        <translation>ここでは何も変わっていません。もう一度同期すると直ることがあります。</translation>
    </message>
    <message>
        <source>Jicoo says: “%1”.</source>
        <translation>Jicoo からのメッセージ:「%1」。</translation>
    </message>
    <message>
        <source>This schedule entry was not accepted.</source>
        <translation>この予定は受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Nothing was made. Look at its time and members, then enter it again.</source>
        <translation>何も作成されていません。日時とメンバーを確認し、もう一度登録してください。</translation>
    </message>
    <message>
        <source>This invitation was not accepted.</source>
        <translation>この招待は受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Nobody was told. Look at the address and the role, or whether they are in the team already.</source>
        <translation>誰にも通知されていません。メールアドレスと役割、すでにチームにいないかを確認してください。</translation>
    </message>
    <message>
        <source>This assign rule was not accepted.</source>
        <translation>この割当ルールは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The rules stand as before. Their form is not documented: compare with one that Jicoo made.</source>
        <translation>ルールは変わっていません。形式は公開されていないため、Jicoo で作成したルールと比べてください。</translation>
    </message>
    <message>
        <source>This key may not change schedule entries.</source>
        <translation>このキーでは予定を変更できません。</translation>
    </message>
    <message>
        <source>This key may not change members and invitations.</source>
        <translation>このキーではメンバーと招待を変更できません。</translation>
    </message>
    <message>
        <source>This key may not change assign rules.</source>
        <translation>このキーでは割当ルールを変更できません。</translation>
    </message>
    <message>
        <source>Nothing was changed, and everything else works. Drop the change, or ask who manages the plan.</source>
        <translation>何も変わっておらず、ほかの機能は使えます。変更を取り下げるか、プランの管理者に相談してください。</translation>
    </message>
    <message>
        <source>Its path is inferred from the documentation and can be set in api-overrides.json.</source>
        <translation>パスは公開資料からの推定で、api-overrides.json で指定できます。</translation>
    </message>
    <message>
        <source>Or the event type is gone: sync and look.</source>
        <translation>予約ページがなくなった可能性もあります。同期して確認してください。</translation>
    </message>
    <message>
        <source>This key&apos;s service has no such call.</source>
        <translation>このキーの接続先にこの呼び出しはありません。</translation>
    </message>
    <message>
        <source>Jicoo does not have this.</source>
        <translation>Jicoo にこれは見つかりません。</translation>
    </message>
    <message>
        <source>Sync again to see what it has.</source>
        <translation>もう一度同期すると現在の内容を確認できます。</translation>
    </message>
    <message>
        <source>This schedule entry no longer exists in Jicoo.</source>
        <translation>この予定は Jicoo に見つかりません。</translation>
    </message>
    <message>
        <source>This member or invitation no longer exists in Jicoo.</source>
        <translation>このメンバーまたは招待は Jicoo に見つかりません。</translation>
    </message>
    <message>
        <source>This assign rule no longer exists in Jicoo.</source>
        <translation>この割当ルールは Jicoo に見つかりません。</translation>
    </message>
    <message>
        <source>It was not sent twice. Look in Jicoo whether it is there before sending it again.</source>
        <translation>二重には送信していません。もう一度送る前に、Jicoo にあるかどうか確認してください。</translation>
    </message>
</context>
<context>
    <name>FreedomText</name>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>受付時間不明</translation>
    </message>
    <message>
        <source>beyond the daily limit (inferred)</source>
        <translation>1 日の上限超過（推定）</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>受付時間外</translation>
    </message>
    <message>
        <source>busy until %1</source>
        <translation>%1 まで予定あり</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>予定あり</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>休暇中</translation>
    </message>
    <message>
        <source>booked until %1</source>
        <translation>%1 まで予約あり</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>予約あり</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time: Mon 09:00</comment>
        <translation>%1曜 %2</translation>
    </message>
    <message>
        <source>Nothing lost</source>
        <translation>取りこぼしなし</translation>
    </message>
    <message>
        <source>0 gaps since %1</source>
        <translation>%1 以降の取りこぼし 0 件</translation>
    </message>
    <message>
        <source>Whatever happened from %1 to %2 was told by a delivery or found by a comparison with Jicoo.</source>
        <translation>%1 から %2 までに起きたことは、すべて通知で届いたか、Jicoo との照合で見つかっています。</translation>
    </message>
    <message>
        <source>Comparison is late</source>
        <translation>照合が遅れています</translation>
    </message>
    <message>
        <source>0 gaps until %1</source>
        <translation>%1 までの取りこぼし 0 件</translation>
    </message>
    <message>
        <source>From %1 to %2 nothing was lost. The next comparison with Jicoo is late, so what came after is known only as far as deliveries told it.</source>
        <translation>%1 から %2 までの取りこぼしはありません。次の Jicoo との照合が遅れているため、その後のことは届いた通知の範囲でしか分かりません。</translation>
    </message>
    <message>
        <source>Until %1 nothing was lost.</source>
        <translation>%1 までの取りこぼしはありません。</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>確認できていません</translation>
    </message>
    <message>
        <source>Gaps not ruled out</source>
        <translation>取りこぼしの可能性あり</translation>
    </message>
    <message>
        <source>The last comparison with Jicoo ended without being sure: the bookings changed while they were read, or were not told whole. It is made again.</source>
        <translation>前回の Jicoo との照合では確かめられませんでした。読み取り中に予約が変わったか、一部しか届きませんでした。もう一度照合します。</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>未照合</translation>
    </message>
    <message>
        <source>Gaps not checked</source>
        <translation>取りこぼし未確認</translation>
    </message>
    <message>
        <source>Lost events are found by comparing with Jicoo. No comparison has ended yet.</source>
        <translation>取りこぼした通知は Jicoo との照合で見つけます。まだ照合は終わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) found only by a comparison are marked recovered.</source>
        <translation>
            <numerusform>照合だけで見つかった %n 件の変更には「復旧」の印を付けています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Ends %1, was %2</source>
        <translation>終了 %1（変更前 %2）</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>%1 から変更</translation>
    </message>
    <message>
        <source>No host any more, was %1</source>
        <translation>担当者なし（変更前 %1）</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>担当 %1</translation>
    </message>
    <message>
        <source>Given to %1, was %2</source>
        <translation>担当 %1（変更前 %2）</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Became a request</source>
        <translation>リクエストに変更</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>キャンセルの取り消し</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>状態 %1</translation>
    </message>
    <message>
        <source>Renamed, was %1</source>
        <translation>名前を変更（変更前 %1）</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation>場所を変更</translation>
    </message>
    <message>
        <source>Guest&apos;s zone %1, was %2</source>
        <translation>ゲストのタイムゾーン %1（変更前 %2）</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>No longer in Jicoo</source>
        <translation>Jicoo から削除</translation>
    </message>
    <message>
        <source>In Jicoo again</source>
        <translation>Jicoo に再び存在</translation>
    </message>
    <message>
        <source>Booked by guest</source>
        <translation>ゲストが予約</translation>
    </message>
    <message>
        <source>Moved by guest</source>
        <translation>ゲストが日時を変更</translation>
    </message>
    <message>
        <source>Cancelled by guest</source>
        <translation>ゲストがキャンセル</translation>
    </message>
    <message>
        <source>Moved by host</source>
        <translation>担当者が日時を変更</translation>
    </message>
    <message>
        <source>Cancelled by host</source>
        <translation>担当者がキャンセル</translation>
    </message>
    <message>
        <source>Found by a check for gaps</source>
        <translation>取りこぼし確認で検出</translation>
    </message>
    <message>
        <source>Told by an event</source>
        <translation>イベントで受信</translation>
    </message>
    <message>
        <source>by guest</source>
        <translation>ゲストによる</translation>
    </message>
    <message>
        <source>by host</source>
        <translation>担当者による</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>この画面から</translation>
    </message>
    <message>
        <source>found by a check</source>
        <translation>確認で検出</translation>
    </message>
    <message>
        <source>Booked from here</source>
        <translation>この画面から予約</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Found %1 by a check for gaps. Opens its line on Live.</source>
        <translation>%1 に取りこぼし確認で検出しました。ライブの該当行を開きます。</translation>
    </message>
    <message>
        <source>Told %1 by an event. Opens it on Live.</source>
        <translation>%1 にイベントで受信しました。ライブで開きます。</translation>
    </message>
    <message>
        <source>Done from here, confirmed %1.</source>
        <translation>この画面からの変更です。%1 に確認されました。</translation>
    </message>
    <message>
        <source>Told %1 by an event.</source>
        <translation>%1 にイベントで受信しました。</translation>
    </message>
    <message>
        <source>Found %1 by a check for gaps.</source>
        <translation>%1 に取りこぼし確認で検出しました。</translation>
    </message>
    <message>
        <source>Learned %1 when bookings were read.</source>
        <translation>%1 の予約の読み込みで分かりました。</translation>
    </message>
</context>
<context>
    <name>HostsPainter</name>
    <message numerus="yes">
        <source>%1 of %n host(s) working</source>
        <translation>
            <numerusform>担当者 %n 名中 %1 名が稼働</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), filtered</source>
        <translation>
            <numerusform>担当者 %n 名（絞り込み中）</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>休暇</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Every booking has a host</source>
        <translation>全予約に担当者がいます</translation>
    </message>
    <message>
        <source>Drop one on a host</source>
        <translation>担当者の行にドロップできます</translation>
    </message>
    <message>
        <source>Next by rule</source>
        <translation>次の担当</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Free hosts</source>
        <translation>空いている担当者</translation>
    </message>
    <message>
        <source>per 30 min, all rules applied</source>
        <translation>30 分ごと、全ルール適用</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>%1 only from %2</source>
        <translation>%1 は %2 から</translation>
    </message>
    <message>
        <source>%1 only until %2</source>
        <translation>%1 は %2 まで</translation>
    </message>
</context>
<context>
    <name>Ingress</name>
    <message>
        <source>%1 ended.</source>
        <translation>%1 が終了しました。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 を起動できませんでした。</translation>
    </message>
    <message>
        <source>%1 ran and told no address.</source>
        <translation>%1 は起動しましたが、アドレスが表示されませんでした。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>出力：%1</translation>
    </message>
    <message numerus="yes">
        <source>Next start in %n s.</source>
        <translation>
            <numerusform>%n 秒後に再起動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address sends the caller elsewhere (%1). Jicoo does not follow. Enter the address it leads to.</source>
        <translation>このアドレスは別の場所へ転送しています（%1）。Jicoo は転送先をたどりません。転送先のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The proxy or tunnel answers, and does not reach this computer&apos;s port (%1). Check the port it leads to.</source>
        <translation>プロキシまたはトンネルは応答していますが、このコンピューターのポートに届いていません（%1）。転送先のポートを確認してください。</translation>
    </message>
    <message>
        <source>Something answers there, and it is not this listener (%1). Check that the proxy hands on the whole path.</source>
        <translation>応答はありますが、この受信口のものではありません（%1）。プロキシがパス全体を渡しているか確認してください。</translation>
    </message>
    <message>
        <source>The event arrived and its signature did not match (401), so something on the way changes the body or the header. Check the proxy.</source>
        <translation>通知は届きましたが、署名が一致しません（401）。途中で本文かヘッダーが変わっています。プロキシを確認してください。</translation>
    </message>
    <message>
        <source>The proxy refuses the body as too large (413). Allow 256 KiB.</source>
        <translation>プロキシが本文の大きさを理由に拒否しています（413）。256 KiB まで許可してください。</translation>
    </message>
    <message>
        <source>The test event was answered with %1. Events from Jicoo would fare the same.</source>
        <translation>テスト通知への応答は %1 でした。Jicoo からの通知も同じ結果になります。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>再起動待ち</translation>
    </message>
    <message>
        <source>does not start</source>
        <translation>起動できません</translation>
    </message>
    <message>
        <source>%1 is not on this computer. Bookings are asked for regularly meanwhile. It can be had at %2.</source>
        <translation>%1 はこのコンピューターに見つかりません。その間、予約は定期的に確認します。入手先：%2</translation>
    </message>
    <message>
        <source>%1 is starting and has not told its address yet.</source>
        <translation>%1 を起動しています。アドレスはまだ表示されていません。</translation>
    </message>
    <message>
        <source>After a restart its address may be another one; then enter it in Jicoo anew.</source>
        <translation>再起動するとアドレスが変わることがあります。その場合は Jicoo に入力し直してください。</translation>
    </message>
    <message>
        <source>Up for less than a minute.</source>
        <translation>稼働して 1 分未満です。</translation>
    </message>
    <message numerus="yes">
        <source>Up for %n minute(s).</source>
        <translation>
            <numerusform>稼働して %n 分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends again and again without an address. Bookings are asked for regularly meanwhile. Try it once in a terminal to see what it needs.</source>
        <translation>%1 はアドレスを表示しないまま終了を繰り返しています。その間、予約は定期的に確認します。ターミナルで一度実行し、何が必要か確認してください。</translation>
    </message>
    <message>
        <source>Port %1 is open</source>
        <translation>%1 番ポートは開いています</translation>
    </message>
    <message>
        <source>The port is open</source>
        <translation>ポートは開いています</translation>
    </message>
    <message>
        <source>Tunnel is up</source>
        <translation>トンネルは稼働中です</translation>
    </message>
    <message>
        <source>Public address is known</source>
        <translation>公開アドレスがあります</translation>
    </message>
    <message>
        <source>Its name is found</source>
        <translation>名前が見つかります</translation>
    </message>
    <message>
        <source>Its certificate is valid</source>
        <translation>証明書は有効です</translation>
    </message>
    <message>
        <source>Address answers</source>
        <translation>アドレスが応答します</translation>
    </message>
    <message>
        <source>Signed event arrived</source>
        <translation>署名付き通知が届きました</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>The listener does not run. Choose another way than asking regularly.</source>
        <translation>受信口は動いていません。定期確認以外の方法を選んでください。</translation>
    </message>
    <message>
        <source>The port is used by another program. Choose another port below, or end that program; it is tried again every 60 s.</source>
        <translation>このポートは別のプログラムが使用中です。下で別のポートを選ぶか、そのプログラムを終了してください。60 秒ごとに再試行します。</translation>
    </message>
    <message>
        <source>The listener cannot take events right now. The Live page says why.</source>
        <translation>受信口は現在、通知を受け取れません。理由はライブのページに表示されます。</translation>
    </message>
    <message>
        <source>The tunnel is not up. The line above says what it waits for.</source>
        <translation>トンネルは稼働していません。理由は上の行に表示されます。</translation>
    </message>
    <message>
        <source>The proxy&apos;s public address is not entered yet.</source>
        <translation>プロキシの公開アドレスがまだ入力されていません。</translation>
    </message>
    <message>
        <source>No public address leads here. Choose a tunnel or your own address to test one.</source>
        <translation>ここに届く公開アドレスがありません。テストするには、トンネルか自分のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>The name is not known yet. A new tunnel takes up to a minute; test again then.</source>
        <translation>名前はまだ登録されていません。新しいトンネルは最大 1 分かかります。その後もう一度テストしてください。</translation>
    </message>
    <message>
        <source>No such name is found. Check the address for a slip, and the DNS entry with who keeps it.</source>
        <translation>この名前は見つかりません。アドレスの打ち間違いと、DNS の登録を確認してください。</translation>
    </message>
    <message>
        <source>The certificate is not valid for that name, so Jicoo would not deliver. Renew it, or let the proxy get one.</source>
        <translation>証明書がこの名前に対して有効ではないため、Jicoo は配信しません。更新するか、プロキシに取得させてください。</translation>
    </message>
    <message>
        <source>Nothing answers there. Check that the proxy runs and that the firewall lets it through.</source>
        <translation>応答がありません。プロキシが動いているか、ファイアウォールが通しているか確認してください。</translation>
    </message>
    <message>
        <source>No answer in time. The network may be slow or a firewall silent; test again.</source>
        <translation>時間内に応答がありませんでした。ネットワークが遅いか、ファイアウォールが遮断している可能性があります。もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Everything up to here works. Without a signing secret no event can be signed; enter the one that Jicoo shows beside the webhook.</source>
        <translation>ここまでは問題ありません。署名シークレットがないと通知に署名できません。Jicoo の Webhook の横に表示されるものを入力してください。</translation>
    </message>
    <message>
        <source>The event was answered, and this listener has not seen it. Another listener may stand behind that address.</source>
        <translation>通知に応答はありましたが、この受信口には届いていません。このアドレスの先に別の受信口がある可能性があります。</translation>
    </message>
    <message>
        <source>Enter the address by which the proxy is reached from outside.</source>
        <translation>外部からプロキシに届くアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://bookings.example.com.</source>
        <translation>これは Web アドレスではありません。https://bookings.example.com の形で入力してください。</translation>
    </message>
    <message>
        <source>The address must be https: what guests write travels through it.</source>
        <translation>アドレスは https でなければなりません。ゲストの入力内容が通るためです。</translation>
    </message>
    <message>
        <source>Leave out user name, question mark and what follows: only the name counts.</source>
        <translation>ユーザー名や「?」以降は省いてください。必要なのは名前だけです。</translation>
    </message>
    <message>
        <source>Leave out the path: the listener&apos;s own is added by itself.</source>
        <translation>パスは省いてください。受信口のパスは自動で付きます。</translation>
    </message>
    <message>
        <source>The certificate is not valid for that name. Check this computer&apos;s clock, and whether the network here opens encrypted connections.</source>
        <translation>この名前に対して証明書が有効ではありません。このコンピューターの時計と、ネットワークが暗号化された通信を開いていないかを確認してください。</translation>
    </message>
</context>
<context>
    <name>IntegrationText</name>
    <message>
        <source>The plan of this Jicoo account does not include account integration. It needs Enterprise.</source>
        <translation>この Jicoo アカウントのプランには、アカウント連携が含まれていません。Enterprise プランが必要です。</translation>
    </message>
    <message>
        <source>This key may not use account integration. It needs the Enterprise plan.</source>
        <translation>このキーではアカウント連携を使えません。Enterprise プランが必要です。</translation>
    </message>
    <message>
        <source>Jicoo knows no such team or event type. Compare the team with the address of your booking page.</source>
        <translation>該当するチームまたは予約ページが見つかりません。予約ページのアドレスにあるチーム名と見比べてください。</translation>
    </message>
    <message>
        <source>Jicoo did not accept these details. Look at team, name and e-mail.</source>
        <translation>この内容は受け付けられませんでした。チーム、名前、メールアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer was lost, so no address can be shown. Nothing was sent twice. Ask again.</source>
        <translation>応答を受け取れなかったため、アドレスを表示できません。二重送信はしていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Jicoo cannot be reached. What you typed stays here. Ask again once you are online.</source>
        <translation>Jicoo に接続できません。入力内容はそのままです。オンラインになったら、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Jicoo says: “%1”.</source>
        <translation>Jicoo からの説明：「%1」</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>ダイアログ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>次の項目</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>コンテキストメニュー</translation>
    </message>
    <message>
        <source>Move between slots and blocks</source>
        <translation>枠と予約の間を移動</translation>
    </message>
    <message>
        <source>Sweep a span of time</source>
        <translation>時間帯の選択</translation>
    </message>
    <message>
        <source>Open the booking, or book the span</source>
        <translation>予約を開く、または選択した時間帯で作成</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Move by 15 minutes, or to the next host row</source>
        <translation>15 分移動、または次の担当者の行へ移動</translation>
    </message>
    <message>
        <source>Move by a day</source>
        <translation>1 日移動</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>選択範囲を広げる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Next host</source>
        <translation>次の担当者</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>次の入力欄</translation>
    </message>
    <message>
        <source>Move between slots and entries</source>
        <translation>枠と予定の間を移動</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Second action</source>
        <translation>2 番目の操作</translation>
    </message>
    <message>
        <source>Edit the recognised parts</source>
        <translation>認識した語句の編集</translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation>コマンドのみ</translation>
    </message>
    <message>
        <source>Hosts only</source>
        <translation>担当者のみ</translation>
    </message>
    <message>
        <source>Event types only</source>
        <translation>予約ページのみ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt と文字</translation>
    </message>
    <message>
        <source>The control with that letter underlined</source>
        <translation>その文字に下線がある項目</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>No keyring was found on this computer. A Secret Service such as GNOME Keyring or KWallet keeps keys.</source>
        <translation>このコンピューターにキーリングが見つかりません。GNOME Keyring や KWallet などの Secret Service がキーを保管します。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>キーリングがロックされています。解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>キーリングが応答していません。</translation>
    </message>
    <message>
        <source>The keyring did not take or give the key.</source>
        <translation>キーリングとキーを受け渡しできませんでした。</translation>
    </message>
    <message>
        <source>unlocked; the key is read back once to be sure</source>
        <translation>解除済み。保存後に一度読み返して確認します</translation>
    </message>
    <message>
        <source>no keyring on this computer</source>
        <translation>このコンピューターにキーリングがありません</translation>
    </message>
    <message>
        <source>locked: you will be asked to unlock it</source>
        <translation>ロック中。保存時に解除を求められます</translation>
    </message>
    <message>
        <source>the keyring does not answer</source>
        <translation>キーリングが応答していません</translation>
    </message>
    <message>
        <source>the keyring did not take the key</source>
        <translation>キーリングにキーを保存できませんでした</translation>
    </message>
    <message>
        <source>You see the bookings kept on this computer. Changes wait here.</source>
        <translation>このコンピューターに保存された予約を表示しています。変更はここで待機します。</translation>
    </message>
    <message>
        <source>The keyring does not answer, so the API key cannot be read.</source>
        <translation>キーリングが応答しないため、API キーを読み取れません。</translation>
    </message>
    <message>
        <source>There is no keyring to read the API key from.</source>
        <translation>API キーを読み取るキーリングがありません。</translation>
    </message>
    <message>
        <source>The keyring did not give the API key.</source>
        <translation>キーリングから API キーを受け取れませんでした。</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>このアカウントの API キーがありません。</translation>
    </message>
    <message>
        <source>The keyring is locked. Reading works. Unlock it to send changes.</source>
        <translation>キーリングがロックされています。閲覧はできます。変更を送るには解除してください。</translation>
    </message>
</context>
<context>
    <name>LiveSummary</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>p99 %1 ms, after write to disk</source>
        <translation>p99 %1 ミリ秒、書き込み後</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>per 30 min since 00:00</source>
        <translation>00:00 から 30 分ごと</translation>
    </message>
    <message>
        <source>answered, ignored</source>
        <translation>応答のみ、反映なし</translation>
    </message>
    <message>
        <source>older than stored</source>
        <translation>保存済みより古い</translation>
    </message>
    <message>
        <source>refused, 401</source>
        <translation>拒否（401）</translation>
    </message>
    <message>
        <source>found by check</source>
        <translation>照合で発見</translation>
    </message>
    <message>
        <source>kept, not applied</source>
        <translation>記録のみ、反映なし</translation>
    </message>
</context>
<context>
    <name>MonthPainter</name>
    <message>
        <source>Wk</source>
        <comment>week number</comment>
        <translation>週</translation>
    </message>
    <message>
        <source>Week load</source>
        <translation>週の稼働</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>%1 h booked</source>
        <translation>予約 %1 時間</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n bookings changed while this computer slept</source>
        <translation>
            <numerusform>スリープ中に %n 件の予約が変わりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings changed meanwhile</source>
        <translation>
            <numerusform>この間に %n 件の予約が変わりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things happened while notices were silent</source>
        <translation>
            <numerusform>通知を控えている間に %n 件ありました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New request: %1, %2 %3 · %4</source>
        <translation>新しいリクエスト：%1、%2 %3 · %4</translation>
    </message>
    <message>
        <source>New booking: %1, %2 %3 · %4</source>
        <translation>新しい予約：%1、%2 %3 · %4</translation>
    </message>
    <message>
        <source>Moved: %1, now %2 %3 · %4</source>
        <translation>日時変更：%1、%2 %3 に · %4</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2 %3 · %4</source>
        <translation>キャンセル：%1、%2 %3 · %4</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しいリクエスト</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>新しい予約</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>予約の日時が変わりました</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>予約がキャンセルされました</translation>
    </message>
    <message>
        <source>A change needs your decision</source>
        <translation>変更について判断が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to bookings</source>
        <translation>
            <numerusform>予約に %n 件の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new bookings</source>
        <translation>
            <numerusform>新しい予約 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings moved</source>
        <translation>
            <numerusform>日時変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings cancelled</source>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision</source>
        <translation>
            <numerusform>判断が必要な変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>bookings</comment>
        <translation>
            <numerusform>新規 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>bookings</comment>
        <translation>
            <numerusform>日時変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>bookings</comment>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your decision</source>
        <comment>changes</comment>
        <translation>
            <numerusform>要判断 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from when to when</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Open Yoyaku to decide.</source>
        <translation>Yoyaku を開いて選んでください。</translation>
    </message>
    <message>
        <source>It was waiting when Yoyaku ended. Say whether it is to be sent.</source>
        <translation>終了時に待機していた変更です。送信するかどうかを選んでください。</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Bookings · %1</source>
        <translation>予約 · %1 件</translation>
    </message>
    <message>
        <source>Bookings · the first %1 of %2</source>
        <translation>予約 · %2 件のうち最初の %1 件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Guest clock</source>
        <translation>ゲスト時刻</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>%1 (only the first %2 pages)</source>
        <translation>%1（最初の %2 ページのみ）</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Guests abroad</source>
        <translation>海外のゲスト</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Guest zone</source>
        <translation>ゲストの地域</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>期間の指定なし</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>今日以降</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>今日から 7 日間</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>今日から 30 日間</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>昨日まで</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Since 30 days ago</source>
        <translation>30 日前以降</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <translation>作成後に変更あり</translation>
    </message>
    <message>
        <source>Change not sent yet</source>
        <translation>変更が未送信</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>変更が受付不可</translation>
    </message>
    <message>
        <source>Not in Jicoo any more</source>
        <translation>Jicoo に存在しない</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>text looked for</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <comment>hour of the week, city</comment>
        <translation>%1（%2時間）</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>曜日と時刻</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 年</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings are kept here, readable by your user account only. Change this any time.</source>
        <translation>予約はここに期限なく保存され、あなたのユーザーだけが読めます。いつでも変更できます。</translation>
    </message>
    <message>
        <source>Bookings are kept here for %1, readable by your user account only. Change this any time.</source>
        <translation>予約はここに %1間保存され、あなたのユーザーだけが読めます。いつでも変更できます。</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>制限付きメンバー</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>編集者</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Told only</source>
        <translation>通知のみ</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>情報なし</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>%1 のいずれか 1 名</translation>
    </message>
    <message>
        <source>and one of %1</source>
        <translation>さらに %1 のいずれか 1 名</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 の全員</translation>
    </message>
    <message>
        <source>and all of %1</source>
        <translation>さらに %1 の全員</translation>
    </message>
    <message>
        <source>%1 min a day</source>
        <translation>1 日 %1 分</translation>
    </message>
    <message>
        <source>%1 min a week</source>
        <translation>1 週 %1 分</translation>
    </message>
    <message>
        <source>%1 min a month</source>
        <translation>1 か月 %1 分</translation>
    </message>
    <message>
        <source>No limit on booked time</source>
        <translation>予約時間の上限なし</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between limits</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A rule without a name</source>
        <translation>名前のないルール</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>Tried as no. %1</source>
        <translation>%1 番目に評価</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Upcoming</source>
        <translation>今後の予約</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Cancelled, 30 days</source>
        <translation>キャンセル 30 日</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1、終日</translation>
    </message>
    <message>
        <source>%1 – %2, all day</source>
        <translation>%1 – %2、終日</translation>
    </message>
    <message>
        <source>Repeats. Jicoo does not document the rule, so only this occurrence is shown.</source>
        <translation>繰り返しの予定です。ルールの内容は Jicoo の資料にないため、この回だけを表示しています。</translation>
    </message>
    <message>
        <source>schedule entry</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>blocks time</source>
        <translation>時間をふさぐ</translation>
    </message>
    <message>
        <source>does not block time</source>
        <translation>時間をふさがない</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Does not block time</source>
        <translation>時間をふさぎません</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>no limit</source>
        <comment>instead of a number of minutes</comment>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>担当者の変更</translation>
    </message>
    <message>
        <source>renamed “%1”</source>
        <translation>名前を「%1」に変更</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>順序の変更</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes of one rule</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>how a rule chooses</comment>
        <translation>優先度</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>均等（少ない順）</translation>
    </message>
    <message>
        <source>Fields of another shape: shown as received</source>
        <translation>形式の異なる項目のため、受信したまま表示</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names</comment>
        <translation> または </translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source> with </source>
        <comment>between groups</comment>
        <translation> ＋ </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>各 %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>host, priority before and after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>new rule “%1”</source>
        <translation>新しいルール「%1」</translation>
    </message>
    <message>
        <source>without rule “%1”</source>
        <translation>ルール「%1」を削除</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a rule and what differs of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · priority %2 → %3</source>
        <translation>%1 · 優先度 %2 → %3</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Rule “%1” added</source>
        <translation>ルール「%1」を追加</translation>
    </message>
    <message>
        <source>Rule “%1” removed</source>
        <translation>ルール「%1」を削除</translation>
    </message>
    <message>
        <source>Rule “%1” · %2</source>
        <translation>ルール「%1」· %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 min per day</source>
        <translation>1 日 %1 分</translation>
    </message>
    <message>
        <source>%1 min per week</source>
        <translation>週 %1 分</translation>
    </message>
    <message>
        <source>%1 min per month</source>
        <translation>月 %1 分</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing was read from Jicoo yet.</source>
        <translation>Jicoo からまだ何も読み取っていません。</translation>
    </message>
    <message>
        <source>You see bookings as of %1.</source>
        <translation>%1 時点の予約を表示しています。</translation>
    </message>
    <message>
        <source>Jicoo asks us to slow down (429).</source>
        <translation>送信の間隔を空けています（429）。</translation>
    </message>
    <message>
        <source>Jicoo does not answer right now (%1).</source>
        <translation>Jicoo が応答していません（%1）。</translation>
    </message>
    <message>
        <source>We go on at %1.</source>
        <translation>%1 に再開します。</translation>
    </message>
    <message>
        <source>Sync waits %1 s</source>
        <translation>同期は %1 秒待機</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>同期中 %1 / %2</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>同期中 %1</translation>
    </message>
    <message>
        <source>Bookings are read in the background. What is on screen can be used.</source>
        <translation>予約をバックグラウンドで読み取っています。表示中の内容は操作できます。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Sync paused</source>
        <translation>同期を一時停止中</translation>
    </message>
    <message>
        <source>You paused the sync.</source>
        <translation>同期は一時停止されています。</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キーが無効</translation>
    </message>
    <message>
        <source>The API key was not accepted (401). Nothing is lost.</source>
        <translation>API キーが受け付けられませんでした（401）。データは失われていません。</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Enter an API key to read bookings.</source>
        <translation>予約を読み取るには API キーを入力してください。</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>同期済み %1</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>%1 からオフラインです。</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Changes wait here.</source>
        <translation>変更はここで待機します。</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Jicoo answers.</source>
        <translation>Jicoo は応答しています。</translation>
    </message>
    <message>
        <source>Events from Jicoo are taken at %1.</source>
        <translation>Jicoo からの通知を %1 で受信しています。</translation>
    </message>
    <message>
        <source>Port %1 in use</source>
        <translation>%1 番ポートは使用中</translation>
    </message>
    <message>
        <source>Bookings may be late. Port %1 is used by another program. Checking every 60 s.</source>
        <translation>予約の反映が遅れることがあります。%1 番ポートは使用中のため、60 秒ごとに確認しています。</translation>
    </message>
    <message>
        <source>Live stopped</source>
        <translation>ライブ停止</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>ライブではありません</translation>
    </message>
    <message>
        <source>The listener could not start. Bookings are asked for every 60 s.</source>
        <translation>受信を開始できませんでした。予約は 60 秒ごとに確認しています。</translation>
    </message>
    <message>
        <source>Ask regularly</source>
        <translation>定期確認</translation>
    </message>
    <message>
        <source>No live events reach this computer. Bookings are asked for every 60 s.</source>
        <translation>このコンピューターにライブ通知は届きません。予約は 60 秒ごとに確認しています。</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Nothing was received since the listener exists.</source>
        <translation>受信を始めてから、まだ通知はありません。</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>最後の通知 %1</translation>
    </message>
    <message>
        <source>last event %1 · %2</source>
        <translation>最後の通知 %1 · %2</translation>
    </message>
    <message>
        <source>%1 from arrival to the screen.</source>
        <translation>受信から表示まで %1。</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>送信待ちなし</translation>
    </message>
    <message>
        <source>Every change is settled.</source>
        <translation>すべての変更が完了しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>受付不可 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>要確認 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>保留中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>送信中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Live %1</source>
        <translation>ライブ %1</translation>
    </message>
    <message>
        <source>Events cannot be written to disk, so none are taken. The next sync brings what they tell. Check the free space.</source>
        <translation>通知をディスクに書き込めないため、受信を止めています。内容は次の同期で取り込まれます。空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The answer to a change was lost. Jicoo is asked what became of it; it is not sent twice.</source>
        <translation>変更への応答が届きませんでした。結果を Jicoo に確認しています。二重には送信しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n checking</source>
        <translation>
            <numerusform>%n 件を確認中</numerusform>
        </translation>
    </message>
    <message>
        <source>The listener&apos;s certificate or its key cannot be read. Bookings are asked for every 60 s.</source>
        <translation>受信口の証明書または鍵を読み取れません。予約は 60 秒ごとに確認しています。</translation>
    </message>
    <message>
        <source>This account is read for the first time.</source>
        <translation>このアカウントを初めて読み込んでいます。</translation>
    </message>
    <message>
        <source>This computer was asleep; what happened meanwhile is looked for.</source>
        <translation>このコンピューターはスリープしていました。その間の変更を探しています。</translation>
    </message>
    <message>
        <source>The clock of this computer was changed; everything is compared again.</source>
        <translation>このコンピューターの時計が変更されました。すべてを照合し直しています。</translation>
    </message>
    <message>
        <source>Jicoo can be reached again; what happened meanwhile is looked for.</source>
        <translation>Jicoo に再びつながりました。その間の変更を探しています。</translation>
    </message>
    <message>
        <source>You chose to ask for bookings, every 60 s. No live events are waited for.</source>
        <translation>60秒ごとの問い合わせが選ばれています。リアルタイムのイベントは待ちません。</translation>
    </message>
    <message>
        <source>No signing secret</source>
        <translation>署名シークレットなし</translation>
    </message>
    <message>
        <source>Without the secret of the webhook no event can be told genuine, so all are refused. Bookings are asked for every 60 s. Enter the secret in the settings.</source>
        <translation>Webhook のシークレットがないと本物のイベントを見分けられないため、すべて拒否しています。予約は60秒ごとに問い合わせます。設定でシークレットを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>競合 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel down</source>
        <translation>トンネル停止中</translation>
    </message>
    <message>
        <source>The listener runs, and the tunnel to it does not. It is started again. Bookings are asked for every 60 s.</source>
        <translation>受信口は動作していますが、トンネルが停止しています。再起動を試みています。その間は 60 秒ごとに予約を確認します。</translation>
    </message>
    <message>
        <source>Listening %1</source>
        <translation>受信待ち %1</translation>
    </message>
    <message>
        <source>No event has come here yet, so bookings are asked for every 60 s until one has.</source>
        <translation>まだ通知が届いていません。最初の通知が届くまでは 60 秒ごとに予約を確認します。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>0 gaps</source>
        <translation>取りこぼし 0</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>Not in Jicoo</source>
        <translation>Jicoo になし</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>正当</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>偽造</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>形式不正</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>Week %1</source>
        <translation>第 %1 週</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Where the guest says</source>
        <translation>ゲストが指定</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>その他の場所</translation>
    </message>
    <message>
        <source>No place given</source>
        <translation>場所の指定なし</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>week number</comment>
        <translation>第 %1 週</translation>
    </message>
</context>
<context>
    <name>WeekPrint</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>担当者 %n 名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekXray</name>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>上限到達</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>受付時間外</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>予約あり</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>予定あり</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>休暇中</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>受付時間不明</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%2 名中 %1 名が空き</translation>
    </message>
    <message>
        <source>inferred · limits: select a booking · X closes</source>
        <translation>推定 · 上限は予約を選ぶと表示 · X で閉じる</translation>
    </message>
    <message>
        <source>inferred · limits of %1 · X closes</source>
        <translation>推定 · %1 の上限 · X で閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%2 分中 %1 分</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Inferred from bookings, entries and weekly hours known here.</source>
        <translation>このパソコンにある予約、予定、受付時間からの推定です。</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Booked on %1.</source>
        <translation>予約日時は %1 です。</translation>
    </message>
    <message>
        <source>Nobody hosts it yet.</source>
        <translation>まだ担当者がいません。</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1 names %2, one of %n host(s) today.</source>
        <translation>
            <numerusform>ルール「%1」に %2 が含まれています（現在 %n 名のうち 1 名）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is one of %n host(s) of this event type, priority %2 today.</source>
        <translation>
            <numerusform>%1 はこの予約ページの担当者 %n 名のうちの 1 名で、現在の優先度は %2 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not among the hosts of this event type as known today.</source>
        <translation>%1 は現在わかっている限り、この予約ページの担当者ではありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, then: busy until 17:30</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Free at that time, as of now: %1 of %2.</source>
        <translation>その時間に空いているのは、現時点で %2 名中 %1 名です。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Who was free when it was booked is not recorded.</source>
        <translation>予約時に誰が空いていたかは記録されていません。</translation>
    </message>
    <message>
        <source>Nobody of this event type is free then.</source>
        <translation>この予約ページの担当者は誰も空いていません。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody of this event type is known to be free then; the hours of %n host(s) are not known.</source>
        <translation>
            <numerusform>この予約ページで空いているとわかっている担当者はいません。%n 名は受付時間が不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, bookings in 28 days: %1.</source>
        <translation>このうち 28 日間の予約数: %1。</translation>
    </message>
    <message>
        <source>Fewest first would choose %1 today, too.</source>
        <translation>均等（少ない順）なら今日も %1 です。</translation>
    </message>
    <message>
        <source>Fewest first would choose %1 today.</source>
        <translation>均等（少ない順）なら今日は %1 です。</translation>
    </message>
    <message>
        <source>The only free host · inferred</source>
        <translation>空いているのはこの担当者のみ・推定</translation>
    </message>
    <message numerus="yes">
        <source>Fewest bookings of %n free host(s) · inferred</source>
        <translation>
            <numerusform>空いている %n 名の中で予約数が最少・推定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the fewest bookings of %n free host(s) · inferred</source>
        <translation>
            <numerusform>空いている %n 名の中で予約数は最少ではありません・推定</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>現在の担当</translation>
    </message>
    <message>
        <source>also on it</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>not of this type</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::AccountBook</name>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::AccountKey</name>
    <message>
        <source>The API key was not accepted (401). Check that it was copied whole.</source>
        <translation>API キーが受け付けられませんでした（401）。全体がコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>The connection is not secure, so the key was not sent.</source>
        <translation>接続が安全でないため、キーは送信していません。</translation>
    </message>
    <message>
        <source>Jicoo could not be reached, so the key could not be checked. Try again when you are online.</source>
        <translation>Jicoo に接続できず、キーを確認できませんでした。オンラインになってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Jicoo asks us to slow down (429). Try again in a minute.</source>
        <translation>Jicoo から間隔を空けるよう求められました（429）。1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The key is known, but it may not read bookings (%1).</source>
        <translation>キーは有効ですが、予約を読み取る権限がありません（%1）。</translation>
    </message>
    <message>
        <source>The key could not be checked: the service answered %1.</source>
        <translation>キーを確認できませんでした。サービスの応答: %1。</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Application</name>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>The demo account did not start: %1</source>
        <translation>デモ環境を起動できませんでした: %1</translation>
    </message>
    <message>
        <source>Starting the demo account…</source>
        <translation>デモ環境を起動しています…</translation>
    </message>
    <message>
        <source>Key from the environment</source>
        <translation>環境変数のキー</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>%1 was removed from this computer.</source>
        <translation>%1 をこのコンピューターから削除しました。</translation>
    </message>
    <message>
        <source>Its key is still in the keyring.</source>
        <translation>キーはまだキーリングにあります。</translation>
    </message>
    <message>
        <source>Some of its files are left: %1</source>
        <translation>一部のファイルが残っています: %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::BulkOffice</name>
    <message>
        <source>A run over several bookings was interrupted. Nothing is sent until you resume it.</source>
        <translation>一括処理が中断されました。再開するまで何も送信しません。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>run.csv</source>
        <translation>一括処理.csv</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>表 (*.csv);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>結果を保存しました: %1</translation>
    </message>
    <message>
        <source>The report could not be written there. Choose another place; it is kept here.</source>
        <translation>そこには保存できませんでした。結果はここに残っています。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Credentials</name>
    <message>
        <source>Key from the environment</source>
        <translation>環境変数のキー</translation>
    </message>
    <message>
        <source>Key for this session only</source>
        <translation>キーはこの起動中のみ</translation>
    </message>
    <message>
        <source>Key in system keyring</source>
        <translation>キーはシステムのキーリングに保存</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Desk</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Bookings cannot be kept on this computer right now. What you see is current; it will be fetched again. Free some space or check the folder&apos;s rights.</source>
        <translation>予約をこのコンピューターに保存できません。表示内容は最新で、次回また取得します。空き容量またはフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>Changes cannot be written to disk, so none is sent. Free some space or check the folder&apos;s rights.</source>
        <translation>変更をディスクに書き込めないため、何も送信していません。空き容量またはフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The stored bookings were damaged and are being fetched again. Changes waiting to be sent and the record of events are untouched. The damaged file was kept: %1</source>
        <translation>保存された予約が壊れていたため、取得し直しています。送信待ちの変更と受信記録はそのままです。壊れたファイルは残してあります: %1</translation>
    </message>
    <message>
        <source>The disk is full. Bookings are shown but not kept. Free some space and start again.</source>
        <translation>ディスクの空きがありません。予約は表示されますが保存されません。空きを作ってから起動し直してください。</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Bookings are shown but not kept: %1</source>
        <translation>データフォルダーに書き込めません。予約は表示されますが保存されません: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>This booking is not known on this computer.</source>
        <translation>この予約はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The bookings kept on this computer are damaged, so some may be missing here. Nothing is lost: they can be fetched again.</source>
        <translation>このコンピューターに保存された予約が壊れているため、表示されない予約があるかもしれません。失われたものはなく、取得し直せます。</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>取得し直す</translation>
    </message>
    <message>
        <source>The record of events and of changes waiting to be sent was damaged, and a new one was begun. Taken over from it: events %1, changes %2. Such changes are not sent unasked. The damaged file was kept: %3</source>
        <translation>通知と送信待ちの変更の記録が壊れていたため、新しく作りました。引き継いだ通知: %1、変更: %2。引き継いだ変更は確認なしには送信されません。壊れたファイルの保存先: %3</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Types</source>
        <comment>navigation rail: event types</comment>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <comment>stands for a guest whose name is hidden</comment>
        <translation>ゲスト %1</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::DeskStates</name>
    <message numerus="yes">
        <source>%n missed event(s) recovered. Nothing is missing now.</source>
        <translation>
            <numerusform>取りこぼした通知を %n 件復旧しました。不足はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were refused: the signature does not match. No data changed.</source>
        <translation>
            <numerusform>署名が一致しない通知を %n 件拒否しました。データは変わっていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Exporting</name>
    <message>
        <source>No booking is selected. Click one first.</source>
        <translation>予約が選択されていません。先に予約をクリックしてください。</translation>
    </message>
    <message>
        <source>There is nothing to print here. The calendar, bookings and insights can be printed.</source>
        <translation>この画面には印刷するものがありません。カレンダー、予約、分析は印刷できます。</translation>
    </message>
    <message>
        <source>Printed %1 %2</source>
        <translation>印刷 %1 %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n ページをプリンターに送りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written: %1 Nothing else changed. Another folder may work.</source>
        <translation>ファイルは書き込まれませんでした：%1 ほかに変わったものはありません。別のフォルダーをお試しください。</translation>
    </message>
    <message>
        <source>Reading the bookings to print…</source>
        <translation>印刷する予約を読み込んでいます…</translation>
    </message>
    <message>
        <source>No booking matches, so there is nothing to print.</source>
        <translation>一致する予約がないため、印刷するものがありません。</translation>
    </message>
    <message>
        <source>A calendar file is being written. The next one can follow it.</source>
        <translation>カレンダーファイルを書き出しています。次の書き出しはその後にできます。</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>カレンダーファイルに保存</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>カレンダーファイル (*.ics)</translation>
    </message>
    <message>
        <source>Writing the calendar file…</source>
        <translation>カレンダーファイルを書き出しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) saved as %1.</source>
        <translation>
            <numerusform>%n 件の予約を %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No calendar file was written.</source>
        <translation>中止しました。カレンダーファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>There is no booking to copy.</source>
        <translation>コピーする予約がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) copied as text.</source>
        <translation>
            <numerusform>%n 件の予約をテキストでコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more were left out.</source>
        <translation>ほかの %1 件は含まれていません。</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV 書き出し</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Headless</name>
    <message>
        <source>The data folder cannot be written: %1</source>
        <translation>データフォルダーに書き込めません: %1</translation>
    </message>
    <message>
        <source>Yoyaku is already running here, and does not answer.</source>
        <translation>Yoyaku はすでに起動していますが、応答がありません。</translation>
    </message>
    <message>
        <source>Yoyaku is already running here; its window takes the events in.</source>
        <translation>Yoyaku はすでに起動しています。イベントはそのウインドウが受信します。</translation>
    </message>
    <message>
        <source>Yoyaku already takes events in here, without a window.</source>
        <translation>Yoyaku はすでにウインドウなしでイベントを受信しています。</translation>
    </message>
    <message>
        <source>There is no account yet. Start Yoyaku with its window once, or set YOYAKU_API_KEY.</source>
        <translation>アカウントがまだありません。一度ウインドウ付きで Yoyaku を起動するか、YOYAKU_API_KEY を設定してください。</translation>
    </message>
    <message>
        <source>No signing secret is known for this account, so no event could be told genuine. Enter it in Settings, Live events, or set YOYAKU_WEBHOOK_SECRET.</source>
        <translation>このアカウントの署名シークレットがないため、イベントが本物か確かめられません。「設定」の「ライブ通知」で入力するか、YOYAKU_WEBHOOK_SECRET を設定してください。</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. It is tried again every minute.</source>
        <translation>%1 番ポートは別のプログラムが使用中です。1 分ごとに再試行します。</translation>
    </message>
    <message>
        <source>The ledger cannot be written. Events are answered &quot;later&quot; until it can.</source>
        <translation>受信記録に書き込めません。書き込めるようになるまで、イベントには「後ほど」と応答します。</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used. They are tried again every minute.</source>
        <translation>証明書または秘密鍵を使用できません。1 分ごとに再試行します。</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened. It is tried again every minute.</source>
        <translation>%1 番ポートを開けません。1 分ごとに再試行します。</translation>
    </message>
    <message>
        <source>Bookings of this account are only asked for, so there is nothing to listen for. Choose another way in Settings, Live events.</source>
        <translation>このアカウントは定期確認のみの設定のため、受信するものがありません。「設定」の「ライブ通知」で別の方法を選んでください。</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::HostColors</name>
    <message>
        <source>Change a colour</source>
        <translation>色の変更</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::IngressLink</name>
    <message>
        <source>Without a signing secret no event can be told genuine, so each is refused.</source>
        <translation>署名シークレットがないと正当な通知か判断できないため、すべて拒否します。</translation>
    </message>
    <message>
        <source>What is listed here is in the system keyring.</source>
        <translation>ここに表示されたものはシステムのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>What is listed here is known until you quit.</source>
        <translation>ここに表示されたものは終了するまで保持されます。</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Noticing</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>This is a test notice</source>
        <translation>通知のテストです</translation>
    </message>
    <message>
        <source>New bookings look like this. Open brings the window to the front.</source>
        <translation>新しい予約はこのように通知されます。「開く」でウインドウが前面に出ます。</translation>
    </message>
    <message numerus="yes">
        <source>%n new bookings</source>
        <translation>
            <numerusform>新しい予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New booking: %1, %2, %3</source>
        <translation>新しい予約: %1 様、%2 %3</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Opening</name>
    <message>
        <source>Demo account</source>
        <translation>デモ環境</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::SettingsLink</name>
    <message>
        <source>Checking the key…</source>
        <translation>キーを確認しています…</translation>
    </message>
    <message>
        <source>The key is still in the keyring.</source>
        <translation>キーはまだキーリングにあります。</translation>
    </message>
    <message>
        <source>The address must be https, or http on this computer.</source>
        <translation>アドレスは https、またはこのコンピューター上の http にしてください。</translation>
    </message>
    <message>
        <source>The address was not changed, because the key could not be taken back.</source>
        <translation>キーを取り除けないため、アドレスは変更していません。</translation>
    </message>
    <message>
        <source>This key works, but it belongs to another team. Add it as an account of its own, so that their bookings are not mixed.</source>
        <translation>このキーは使えますが、別のチームのものです。予約が混ざらないよう、別のアカウントとして追加してください。</translation>
    </message>
    <message>
        <source>The key works, and it is not stored.</source>
        <translation>キーは使えますが、保存していません。</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>デモ環境</translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Welcoming</name>
    <message>
        <source>Checking the key…</source>
        <translation>キーを確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n event type(s)</source>
        <translation>
            <numerusform>予約ページ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Yoyaku %1. Made with Qt %2 (LGPL 3), QtKeychain (BSD 3-clause), Boost (BSL 1.0) and Lucide icons (ISC).</source>
        <translation>Yoyaku %1。Qt %2（LGPL 3）、QtKeychain（BSD 3-clause）、Boost（BSL 1.0）、Lucide アイコン（ISC）を使用しています。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::AccountList</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · 表示中</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::AccountSection</name>
    <message>
        <source>Accounts and key</source>
        <translation>アカウントとキー</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>終了するまで保持</translation>
    </message>
    <message>
        <source>Each account has a folder and keyring entries of its own. Nothing is shared.</source>
        <translation>フォルダーとキーリングの項目はアカウントごとに別です。共有するものはありません。</translation>
    </message>
    <message>
        <source>Another API key</source>
        <translation>別の API キー</translation>
    </message>
    <message>
        <source>The open account</source>
        <translation>表示中のアカウント</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ActDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::AddHostDialog</name>
    <message>
        <source>Add a host</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Create Event Type Host, held 5 s. The whole call is inferred, not documented.</source>
        <translation>予約ページ担当者の追加（5 秒保留）。呼び出し全体が推定で、文書化されていません。</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>メンバーを絞り込み</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>There to</source>
        <comment>what a host is there for</comment>
        <translation>参加方法</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>The priority matters only where hosts are assigned automatically.</source>
        <translation>優先度は、担当者を自動で割り当てるページでだけ使われます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::AgendaPane</name>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>一覧</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>No bookings from this day on.
Page up shows earlier ones.</source>
        <translation>この日以降の予約はありません。
Page Up でそれより前の予約を表示します。</translation>
    </message>
    <message>
        <source>No bookings fit the filter here.
Tick more in the side bar, or clear the search.</source>
        <translation>条件に合う予約はありません。
サイドバーの選択を増やすか、検索を消してください。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::Announcer</name>
    <message>
        <source>held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>taken back, nothing was sent</source>
        <translation>元に戻しました。送信していません</translation>
    </message>
    <message>
        <source>changed by someone else meanwhile</source>
        <translation>その間に別の人が変更しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: what became of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ApiCheckSection</name>
    <message>
        <source>API check</source>
        <translation>API の確認</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Yoyaku is made from Jicoo&apos;s public documentation, which does not state everything. One reading call for each group shows what this key may use. Nothing is changed by it.</source>
        <translation>Yoyaku は Jicoo の公開文書をもとに作られていますが、文書にすべてが書かれているわけではありません。種類ごとに 1 回だけ読み取りを行い、このキーで使えるものを確かめます。何も変更しません。</translation>
    </message>
    <message>
        <source>Calls, and how they are known</source>
        <translation>呼び出しとその根拠</translation>
    </message>
    <message>
        <source>Documented: a readable page states it. Partly: the rest is assumed. Inferred: assumed by analogy, and it may be otherwise at Jicoo.</source>
        <translation>文書に記載：公開ページに書かれています。一部記載：残りは推測です。推定：ほかの呼び出しからの類推で、実際の Jicoo とは異なる場合があります。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Stated as</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Calls of the API</source>
        <translation>API の呼び出し</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Jicoo has no documented call for them. They need the Pro plan; the Live page shows each event that arrives.</source>
        <translation>確認するための呼び出しは文書にありません。Pro プランが必要です。届いた通知はライブのページに表示されます。</translation>
    </message>
    <message>
        <source>your path</source>
        <translation>設定したパス</translation>
    </message>
    <message>
        <source>What is not documented can be put right in this file, without a new version: %1</source>
        <translation>文書にない部分は、このファイルで直せます（新しい版は不要です）：%1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>反映していない設定：%1</translation>
    </message>
    <message>
        <source>Copied. It holds no key and no guest data.</source>
        <translation>コピーしました。キーもゲストの情報も含みません。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::AppMenu</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BannerBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BodyPane</name>
    <message>
        <source>Body, the first %1 of %2 bytes</source>
        <translation>本文、%2 バイト中の先頭 %1 バイト</translation>
    </message>
    <message>
        <source>Body, %1 bytes as received</source>
        <translation>本文、受信したままの %1 バイト</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>受信したままの本文</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BodyView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingCommands</name>
    <message>
        <source>This booking no longer exists in Jicoo. It is kept here, marked.</source>
        <translation>この予約は Jicoo に見つかりません。ここには印を付けて残しています。</translation>
    </message>
    <message>
        <source>This booking is cancelled. Jicoo has no call that brings it back.</source>
        <translation>この予約はキャンセル済みです。Jicoo には元に戻す手段がありません。</translation>
    </message>
    <message>
        <source>This booking is still on its way to Jicoo. Change it once it has arrived.</source>
        <translation>この予約は Jicoo に送信中です。届いてから変更してください。</translation>
    </message>
    <message>
        <source>It was already sent, and Jicoo has no call that takes it back.</source>
        <translation>すでに送信済みで、Jicoo には取り消す手段がありません。</translation>
    </message>
    <message>
        <source>Guest data is hidden. Show it (Ctrl+Shift+H) to edit it.</source>
        <translation>ゲスト情報を隠しています。編集するには表示してください（Ctrl+Shift+H）。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingDelegate</name>
    <message>
        <source>Today · %1</source>
        <translation>今日 · %1</translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>明日 · %1</translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>No event type</source>
        <translation>予約ページなし</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>bookings under a heading</comment>
        <translation>%1 件</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingLinks</name>
    <message>
        <source>The link was copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>This booking has no link.</source>
        <translation>この予約にはリンクがありません。</translation>
    </message>
    <message>
        <source>The e-mail was copied.</source>
        <translation>メールアドレスをコピーしました。</translation>
    </message>
    <message>
        <source>No e-mail of this guest is known.</source>
        <translation>このゲストのメールアドレスは分かりません。</translation>
    </message>
    <message>
        <source>Guest data is hidden. Show it (Ctrl+Shift+H) to copy it.</source>
        <translation>ゲスト情報を隠しています。コピーするには表示してください（Ctrl+Shift+H）。</translation>
    </message>
    <message>
        <source>This booking has no video link.</source>
        <translation>この予約にはビデオ会議のリンクがありません。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingPane</name>
    <message>
        <source>Nothing a refused delivery says is believed, so no booking is shown.</source>
        <translation>拒否した通知の内容は信用しないため、予約は表示しません。</translation>
    </message>
    <message>
        <source>It names no booking.</source>
        <translation>予約を示していません。</translation>
    </message>
    <message>
        <source>This booking is not known on this computer yet. Jicoo is asked for it.</source>
        <translation>この予約はまだこのコンピューターにありません。Jicoo に問い合わせています。</translation>
    </message>
    <message>
        <source>Reading the booking…</source>
        <translation>予約を読み込み中…</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>予約を開く</translation>
    </message>
    <message>
        <source>Shows it in the calendar (Enter)</source>
        <translation>カレンダーで表示します（Enter）</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingTable</name>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>日時変更…</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>担当変更…</translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation>予約をキャンセル…</translation>
    </message>
    <message>
        <source>As in the beginning</source>
        <translation>初期状態に戻す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Clear the tick</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingTextDialog</name>
    <message>
        <source>Name and note</source>
        <translation>名前とメモ</translation>
    </message>
    <message>
        <source>Tell the guest by e-mail</source>
        <translation>ゲストにメールで知らせる</translation>
    </message>
    <message>
        <source>Name of the booking</source>
        <translation>予約の名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Update Booking, held 5 s.</source>
        <translation>Update Booking、5 秒間保留します。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Newest first, %1 of %2</source>
        <translation>新しい順に取得中: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Fetching bookings, the newest first</source>
        <translation>予約を新しい順に取得しています</translation>
    </message>
    <message>
        <source>At most %1 bookings can be changed in one go. Narrow the selection by %2.</source>
        <translation>一度に変更できる予約は %1 件までです。選択を %2 件減らしてください。</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV 書き出し…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command (keys)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%n selected booking(s)</source>
        <translation>
            <numerusform>選択した予約 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s): all that the table shows</source>
        <translation>
            <numerusform>表に表示中の予約すべて（%n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV 書き出し</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Bookings %1.csv</source>
        <translation>予約 %1.csv</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingsSide</name>
    <message>
        <source>Group by</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>広い</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BulkModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Same time</source>
        <translation>同じ時間</translation>
    </message>
    <message>
        <source>Host now</source>
        <translation>現在の担当者</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>予定の変更</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>When, all ticked</source>
        <translation>日時、すべて選択</translation>
    </message>
    <message>
        <source>When, not all ticked</source>
        <translation>日時、一部または未選択</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BulkPlanDialog</name>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>キャンセルの理由</translation>
    </message>
    <message>
        <source>Reason. The guests may read it</source>
        <translation>理由。ゲストに表示されることがあります</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>新しい担当者</translation>
    </message>
    <message>
        <source>Spread by who is free, fewest first</source>
        <translation>空いている担当者に均等に割り当て</translation>
    </message>
    <message>
        <source>How to move</source>
        <translation>変更の方法</translation>
    </message>
    <message>
        <source>Later or earlier by</source>
        <translation>前後にずらす</translation>
    </message>
    <message>
        <source>To a date, same time of day</source>
        <translation>同じ時刻で別の日へ</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>新しい日付</translation>
    </message>
    <message>
        <source>A reason is needed. The call&apos;s address is inferred, not documented.</source>
        <translation>理由が必要です。この呼び出し先は推定で、文書には記載がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件をキャンセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassign %n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件を担当変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reschedule %n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件を日時変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BulkSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel bookings</source>
        <translation>予約の一括キャンセル</translation>
    </message>
    <message>
        <source>Reassign bookings</source>
        <translation>一括担当変更</translation>
    </message>
    <message>
        <source>Reschedule bookings</source>
        <translation>一括日時変更</translation>
    </message>
    <message>
        <source>Cover for someone who is away</source>
        <translation>不在の引き継ぎ</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>一括処理の進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The rest is left alone</source>
        <translation>残りは変更しません</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>結果を保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n 名が空き</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody free</source>
        <translation>空きなし</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>担当者が見つからない</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) will be changed, one after the other.</source>
        <translation>
            <numerusform>予約 %n 件を 1 件ずつ変更します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is.</source>
        <translation>
            <numerusform>%n 件はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Held 5 s before the first is sent. What others change meanwhile is reported, not overwritten.</source>
        <translation>最初の送信前に 5 秒保留します。途中でほかの人が変更したものは上書きせず、結果に記載します。</translation>
    </message>
    <message numerus="yes">
        <source>Change %n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Another run is still under way. Finish or stop it first; this plan stays here.</source>
        <translation>別の一括処理が実行中です。先に終了または中止してください。この計画はここに残ります。</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Put report away</source>
        <translation>結果を片付ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Closing this window changes nothing. The status bar opens it again.</source>
        <translation>閉じても処理は続きます。ステータスバーから再び開けます。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BulkTable</name>
    <message>
        <source>Bookings of this run</source>
        <translation>一括処理の予約</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BurnChart</name>
    <message>
        <source>%1 has %2 of %3 minutes left</source>
        <translation>%1 は %3 分のうち残り %2 分</translation>
    </message>
    <message>
        <source>%1 has %2 of %3 minutes left and runs dry on %4</source>
        <translation>%1 は %3 分のうち残り %2 分、%4 に上限到達の見込み</translation>
    </message>
    <message>
        <source>Cap burn-down</source>
        <translation>上限の残り</translation>
    </message>
    <message>
        <source>%1, minutes left</source>
        <translation>%1、残り時間（分）</translation>
    </message>
    <message>
        <source>No rule limits the minutes of a month.</source>
        <translation>1 か月の時間を制限するルールはありません。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Runs dry</source>
        <translation>上限到達</translation>
    </message>
    <message>
        <source>not this month</source>
        <translation>今月中はなし</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CalendarPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>平日週</translation>
    </message>
    <message>
        <source>%1, work week by right click</source>
        <translation>%1、平日週は右クリック</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CalendarPrefs</name>
    <message>
        <source>Public holidays are known from %1 to %2 only.</source>
        <translation>祝日は %1 年から %2 年までのみ表示できます。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CalendarSection</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Show Japanese public holidays</source>
        <translation>日本の祝日を表示</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <source>Known from %1 to %2 (holiday_jp %3, MIT). Coming years stand as the law is today; other years are not marked.</source>
        <translation>%1 年から %2 年まで（holiday_jp %3、MIT）。今後の年は現在の法律に基づきます。それ以外の年には印が付きません。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CalendarSide</name>
    <message>
        <source>Hosts</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CampaignChart</name>
    <message>
        <source>no campaign known</source>
        <translation>キャンペーン不明</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Cancel rate</source>
        <translation>キャンセル率</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95 % 範囲</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>少数</translation>
    </message>
    <message>
        <source>There are no bookings in this period.</source>
        <translation>この期間に予約はありません。</translation>
    </message>
    <message>
        <source>Too few bookings to compare campaigns. Only live events tell of them.</source>
        <translation>キャンペーンを比べるには予約が少なすぎます。キャンペーンはライブの通知だけが伝えます。</translation>
    </message>
    <message>
        <source>No campaign differs from the rest by more than chance.</source>
        <translation>偶然を超えて違うキャンペーンはありません。</translation>
    </message>
    <message>
        <source>Only %1 differs from the rest by more than chance.</source>
        <translation>%1 だけが、偶然を超えてほかと違います。</translation>
    </message>
    <message>
        <source>%1 differ from the rest by more than chance.</source>
        <translation>%1 は、偶然を超えてほかと違います。</translation>
    </message>
    <message>
        <source>Cancel rate by campaign</source>
        <translation>キャンペーン別キャンセル率</translation>
    </message>
    <message>
        <source>dot with 95 % range, line = all %1</source>
        <translation>点と 95 % 範囲、線＝全体 %1</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>比べるには少数</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 件中</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CancelDialog</name>
    <message>
        <source>Cancel this booking?</source>
        <translation>この予約をキャンセルしますか？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>キャンセルの理由</translation>
    </message>
    <message>
        <source>The guest may read it</source>
        <translation>ゲストが読む場合があります</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>予約をキャンセル</translation>
    </message>
    <message>
        <source>Cancel Booking, held 5 s. The call&apos;s address is inferred, not documented.</source>
        <translation>Cancel Booking を 5 秒保留します。この呼び出し先は文書になく、推定です。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ChangePane</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Guest&apos;s time zone</source>
        <translation>ゲストのタイムゾーン</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>キャンセル日時</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>キャンセルした人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>No delivery told of it. A comparison with Jicoo found: %1.</source>
        <translation>知らせる通知はありませんでした。Jicoo との照合で見つけた内容：%1。</translation>
    </message>
    <message>
        <source>Nothing a refused delivery says is believed, so it is compared with nothing.</source>
        <translation>拒否した通知の内容は信用しないため、何とも比べません。</translation>
    </message>
    <message>
        <source>The first event of this booking here: there is none before it to compare with.</source>
        <translation>この予約について届いた最初の通知です。比べる前の通知はありません。</translation>
    </message>
    <message>
        <source>This event or the one before it cannot be read as JSON.</source>
        <translation>この通知またはその前の通知を JSON として読み取れません。</translation>
    </message>
    <message>
        <source>It names no booking, so it changes none.</source>
        <translation>予約を示していないため、変更はありません。</translation>
    </message>
    <message>
        <source>It says the same as the event before it, no. %1.</source>
        <translation>前の通知（%1 番）と同じ内容です。</translation>
    </message>
    <message>
        <source>Compared with the event before it, no. %1 of %2</source>
        <translation>前の通知（%1 番、%2）との比較</translation>
    </message>
    <message>
        <source>There is more; the body below holds it all.</source>
        <translation>ほかにもあります。全体は下の本文にあります。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ChangesList</name>
    <message>
        <source>Nothing changed in 30 days, as far as is known here.</source>
        <translation>把握している範囲では、30 日間に変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>ほか %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>Web で</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>戻す：%1</translation>
    </message>
    <message>
        <source>Put what was before into the draft</source>
        <translation>変更前の値を下書きに入れます</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ChecksPane</name>
    <message>
        <source>Find out why</source>
        <translation>原因を調べる</translation>
    </message>
    <message>
        <source>Tries the known variants of the signature on it; changes nothing</source>
        <translation>知られている署名方式を試します。何も変更しません</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ChipStrip</name>
    <message>
        <source>%1 is %2</source>
        <comment>a part as typed, what it means</comment>
        <translation>%1 は %2</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CloseDialog</name>
    <message>
        <source>Keep listening without the window?</source>
        <translation>ウインドウを閉じても受信を続けますか？</translation>
    </message>
    <message>
        <source>Yoyaku then goes on receiving events, and notices tell you of new bookings.</source>
        <translation>イベントの受信を続け、新しい予約を通知でお知らせします。</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back; starting Yoyaku again does too.</source>
        <translation>トレイのアイコンから、または Yoyaku をもう一度起動すると、ウインドウが戻ります。</translation>
    </message>
    <message>
        <source>There is no tray on this desktop: starting Yoyaku again brings the window back.</source>
        <translation>このデスクトップにはトレイがありません。Yoyaku をもう一度起動すると、ウインドウが戻ります。</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>この選択を記憶する</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Keep listening</source>
        <translation>受信を続ける</translation>
    </message>
    <message>
        <source>Change this any time in Settings › Notifications.</source>
        <translation>「設定 › デスクトップ通知」でいつでも変更できます。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ColorPicker</name>
    <message>
        <source>Indigo</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>松葉</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>山吹</translation>
    </message>
    <message>
        <source>Wisteria</source>
        <translation>藤</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>浅葱</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>撫子</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>納戸</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>鶯</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>臙脂</translation>
    </message>
    <message>
        <source>Chestnut</source>
        <translation>栗</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The colour that follows from the member&apos;s id</source>
        <translation>メンバー ID から決まる色</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>色：%1</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CoverDialog</name>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>不在の人</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>不在の初日</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>不在の最終日</translation>
    </message>
    <message>
        <source>Reassign first</source>
        <translation>担当変更を優先</translation>
    </message>
    <message>
        <source>Move first</source>
        <translation>日時変更を優先</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>キャンセルの理由</translation>
    </message>
    <message>
        <source>Reason for what is cancelled. The guests may read it</source>
        <translation>キャンセルの理由。ゲストに表示されることがあります</translation>
    </message>
    <message>
        <source>For who is reassigned. Jicoo itself decides what it sends about a move or a cancellation, and in which language.</source>
        <translation>担当変更の場合のみです。日時変更とキャンセルの通知の内容と言語は Jicoo が決めます。</translation>
    </message>
    <message>
        <source>Free, but not of this event type</source>
        <translation>空いているが、この予約ページの担当者ではない</translation>
    </message>
    <message>
        <source>Reassign to %1</source>
        <translation>%1 に引き継ぎ</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 へ変更</translation>
    </message>
    <message>
        <source>Cancel with the reason below</source>
        <translation>下の理由でキャンセル</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>このままにする</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>Nobody takes over a booking.</source>
        <translation>引き継ぐ予約はありません。</translation>
    </message>
    <message>
        <source>Load after the plan, these days:</source>
        <translation>引き継ぎ後の件数（この期間）:</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bookings before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions stay under the limits.</source>
        <translation>提案は上限の範囲内です。</translation>
    </message>
    <message>
        <source>What is cancelled needs a reason.</source>
        <translation>キャンセルには理由が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件を引き継ぐ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::DecisionCard</name>
    <message>
        <source>You wanted</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>On Jicoo</source>
        <translation>Jicoo 上</translation>
    </message>
    <message>
        <source>Other time…</source>
        <translation>別の日時…</translation>
    </message>
    <message>
        <source>Give to %1</source>
        <translation>%1 に任せる</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::DeliveryHead</name>
    <message>
        <source>no. %1 · %2</source>
        <translation>%1 番 · %2</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL でコピー</translation>
    </message>
    <message>
        <source>The same bytes and signature as a command. The address of the listener is left out: the menu beside copies it too.</source>
        <translation>同じバイト列と署名のコマンドです。受信口のアドレスは含みません。含めるときは隣のメニューを使います。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再適用</translation>
    </message>
    <message>
        <source>Applies what it tells once more and asks Jicoo for the booking (Y)</source>
        <translation>内容をもう一度適用し、Jicoo に予約を問い合わせます（Y）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::DeliveryView</name>
    <message>
        <source>Open booking</source>
        <translation>予約を開く</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>通知の内容</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Only a signed event about a booking can be applied again.</source>
        <translation>再適用できるのは、予約についての署名済みの通知だけです。</translation>
    </message>
    <message>
        <source>Asked Jicoo for this booking again.</source>
        <translation>この予約を Jicoo にもう一度問い合わせました。</translation>
    </message>
    <message>
        <source>Copied. Put the listener&apos;s address into YOYAKU_WEBHOOK before you run it.</source>
        <translation>コピーしました。実行する前に、受信口のアドレスを YOYAKU_WEBHOOK に入れてください。</translation>
    </message>
    <message>
        <source>Copied with the address of the listener. Keep it to yourself.</source>
        <translation>受信口のアドレスを含めてコピーしました。他の人に見せないでください。</translation>
    </message>
    <message>
        <source>Only this booking</source>
        <translation>この予約のみ</translation>
    </message>
    <message>
        <source>Copy as cURL with the address</source>
        <translation>アドレスを含めて cURL をコピー</translation>
    </message>
    <message>
        <source>Copy the signature header</source>
        <translation>署名ヘッダーをコピー</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::DraftBanner</name>
    <message numerus="yes">
        <source>Draft, %n change(s)</source>
        <translation>
            <numerusform>下書き、変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>ends what a draft changes</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)…</source>
        <translation>
            <numerusform>%n 件の変更を適用…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::DraftedHosts</name>
    <message numerus="yes">
        <source>Priority %1, %n host(s)</source>
        <translation>
            <numerusform>優先度 %1、%n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>drafted, was %1</source>
        <translation>下書き、変更前は %1</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in 28 days</source>
        <translation>
            <numerusform>28 日間の予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 minutes this month</source>
        <translation>今月 %2 分中 %1 分</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a host</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::Dumbbells</name>
    <message>
        <source>What if, by host</source>
        <translation>担当者ごとの試算</translation>
    </message>
    <message numerus="yes">
        <source>Bookings of %n host(s), before and after the draft.</source>
        <translation>
            <numerusform>下書きの前と後の、担当者 %n 名の予約数です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookings of %n host(s) as the published rules give them.</source>
        <translation>
            <numerusform>公開中のルールによる、担当者 %n 名の予約数です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::EmptyAdvice</name>
    <message>
        <source>No bookings have arrived yet</source>
        <translation>まだ予約がありません</translation>
    </message>
    <message>
        <source>They appear here as the sync brings them.</source>
        <translation>同期が進むとここに表示されます。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を解除</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>No booking for “%1”</source>
        <translation>「%1」に一致する予約はありません</translation>
    </message>
    <message>
        <source>Searched names, companies, e-mail and titles of the bookings that the filters let through.</source>
        <translation>条件に合う予約の名前・会社・メール・件名を検索しました。</translation>
    </message>
    <message numerus="yes">
        <source>Searched names, companies, e-mail and titles of %n booking(s) on this computer.</source>
        <translation>
            <numerusform>このコンピューターにある予約 %n 件の名前・会社・メール・件名を検索しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>この条件に合う予約はありません</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches these %n filters</source>
        <translation>
            <numerusform>これら %n 個の条件に合う予約はありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer filters show more.</source>
        <translation>条件を減らすと表示が増えます。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>条件をすべて解除</translation>
    </message>
    <message numerus="yes">
        <source>Without “%1” there are %n booking(s).</source>
        <translation>
            <numerusform>「%1」を外すと %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove that one</source>
        <translation>その条件を外す</translation>
    </message>
    <message>
        <source>Jicoo is asked for what is new.</source>
        <translation>Jicoo に新しい予約を確認しています。</translation>
    </message>
    <message>
        <source>Jicoo was asked at %1: nothing new fits.</source>
        <translation>%1 に Jicoo へ確認しましたが、該当する新しい予約はありません。</translation>
    </message>
    <message>
        <source>Ask Jicoo too</source>
        <translation>Jicoo にも確認</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::EmptyPeriod</name>
    <message>
        <source>No bookings fit the filter, %1</source>
        <translation>条件に合う予約はありません（%1）</translation>
    </message>
    <message>
        <source>Tick more in the side bar, or clear the search.</source>
        <translation>サイドバーの選択を増やすか、検索を解除してください。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>条件を解除</translation>
    </message>
    <message>
        <source>No bookings, %1</source>
        <translation>予約はありません（%1）</translation>
    </message>
    <message>
        <source>Sweep over the hours to make one, or turn the page.</source>
        <translation>時間をなぞって作成するか、ほかの期間に移動してください。</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>予約を作成</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>その日へ移動</translation>
    </message>
    <message>
        <source>No later booking is known on this computer either.</source>
        <translation>これより後の予約も、このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>The next booking is on %1 at %2.</source>
        <translation>次の予約は %1 %2 です。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::EntrySheet</name>
    <message>
        <source>Blocks time</source>
        <translation>時間をふさぎます</translation>
    </message>
    <message>
        <source>Does not block time</source>
        <translation>時間をふさぎません</translation>
    </message>
    <message>
        <source>Jicoo did not take a change of this entry. The outbox says why.</source>
        <translation>この予定の変更は受け付けられませんでした。理由は送信待ちにあります。</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>削除を送信しています。</translation>
    </message>
    <message>
        <source>A change of it is on its way.</source>
        <translation>変更を送信しています。</translation>
    </message>
    <message>
        <source>Its zone: %1, unknown to this computer</source>
        <translation>タイムゾーン %1 はこのコンピューターにありません</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>%1 の日付</translation>
    </message>
    <message>
        <source>Nobody is named on it</source>
        <translation>メンバーの指定はありません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The rule as it came:</source>
        <translation>受け取ったままのルール：</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::EvennessList</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>担当者 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 28 days</source>
        <translation>28 日間で %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n outside</source>
        <translation>
            <numerusform>範囲外 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>too few</source>
        <translation>少数</translation>
    </message>
    <message>
        <source>even</source>
        <translation>均等</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::EventTypesPage</name>
    <message>
        <source>%1  ·  %2 min</source>
        <translation>%1  ·  %2 分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No event types have arrived yet.
They appear here as the sync brings them.</source>
        <translation>予約ページはまだ届いていません。
同期が進むとここに表示されます。</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Personal link…</source>
        <translation>個人用リンク…</translation>
    </message>
    <message>
        <source>An address of this page with name and e-mail filled in (account integration)</source>
        <translation>名前とメールアドレスを入力済みにした、このページのアドレス（アカウント連携）</translation>
    </message>
    <message>
        <source>Event type details</source>
        <translation>予約ページの詳細</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ExportBar</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Writing the file: %1 of %2</source>
        <translation>書き出し中: %2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) written to %1.</source>
        <translation>
            <numerusform>予約 %n 件を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>書き出しを中止しました。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>The disk is full, so no file was written. Free some space or choose another disk.</source>
        <translation>ディスクに空きがないため、ファイルは作成していません。空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be written here. Choose another folder. (%2)</source>
        <translation>ここには %1 を書き込めません。別のフォルダーを選んでください。（%2）</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV 書き出し</translation>
    </message>
    <message>
        <source>Guest data is hidden: the file holds no names, companies and e-mail addresses.</source>
        <translation>ゲスト情報を隠しています。ファイルには名前・会社・メールアドレスが含まれません。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As the table shows them</source>
        <translation>表に表示中の列</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Each guest’s own zone</source>
        <translation>各ゲストのタイムゾーン</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 (for Excel)</source>
        <translation>UTF-8 の印（BOM）を付ける（Excel 用）</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Cells that look like formulas get an apostrophe.</source>
        <translation>数式に見えるセルの先頭に &apos; を付けます。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::FactsSection</name>
    <message>
        <source>Active (enable)</source>
        <translation>有効（enable）</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Everything as received (JSON)</source>
        <translation>受信した内容のすべて（JSON）</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::FigureStrip</name>
    <message>
        <source>too few</source>
        <translation>少数</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>日時変更</translation>
    </message>
    <message>
        <source>Lead time, median</source>
        <translation>リードタイム（中央値）</translation>
    </message>
    <message>
        <source>Meeting hours</source>
        <translation>面談時間</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>Guests abroad</source>
        <translation>国外のゲスト</translation>
    </message>
    <message>
        <source>Guests abroad: %1, inferred from the guests&apos; time zones.</source>
        <translation>国外のゲスト：%1（ゲストのタイムゾーンからの推定）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Rescheduled: not known. No change of a booking has been seen on this computer yet.</source>
        <translation>日時変更: 不明です。このコンピューターではまだ予約の変更を確認していません。</translation>
    </message>
    <message>
        <source>Rescheduled: %1, as far as was seen on this computer since %2. Earlier moves are not told.</source>
        <translation>日時変更: %1（%2 以降にこのコンピューターで確認した範囲）。それより前の変更はわかりません。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 以降</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::FilterBar</name>
    <message>
        <source>Filter these rows</source>
        <translation>表示中を絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: add a condition</comment>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>Save view (%1)</source>
        <translation>表示を保存（%1）</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::FilterChip</name>
    <message>
        <source>Press to change, Delete to take it away</source>
        <translation>押すと変更、Delete で解除</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::FilterEditor</name>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>選べるものはまだありません。</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Abroad: any but %1</source>
        <translation>海外: %1 以外</translation>
    </message>
    <message>
        <source>Exactly as the column shows it</source>
        <translation>列の表示どおりに入力</translation>
    </message>
    <message>
        <source>Campaigns of the bookings on this computer</source>
        <translation>このコンピューターにある予約のキャンペーン</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>campaign, bookings</comment>
        <translation>%1 · %2 件</translation>
    </message>
    <message>
        <source>Text in answers and messages</source>
        <translation>回答とメッセージ内の文字</translation>
    </message>
    <message>
        <source>Only bookings whose guest details are on this computer are searched.</source>
        <translation>ゲストの詳細がこのコンピューターにある予約だけを検索します。</translation>
    </message>
    <message numerus="yes">
        <source>Searches the %n booking(s) whose guest details are on this computer.</source>
        <translation>
            <numerusform>ゲストの詳細がこのコンピューターにある予約 %n 件を検索します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>By the clock in %1.</source>
        <translation>%1の時刻です。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Show tips again</source>
        <translation>ヒントを再表示</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HeadersPane</name>
    <message>
        <source>No delivery came, so there are no headers.</source>
        <translation>通知は届いていないため、ヘッダーはありません。</translation>
    </message>
    <message>
        <source>It came without the header Jicoo-Webhook-Signature.</source>
        <translation>ヘッダー Jicoo-Webhook-Signature なしで届きました。</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>No other header decides anything, so no other is kept.</source>
        <translation>ほかのヘッダーは判定に使わないため、保存しません。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HeatChart</name>
    <message>
        <source>There are no bookings in this period.</source>
        <translation>この期間に予約はありません。</translation>
    </message>
    <message>
        <source>Too few bookings to name a peak.</source>
        <translation>ピークを示すには予約が少なすぎます。</translation>
    </message>
    <message>
        <source>No hour stands out from the others.</source>
        <translation>目立って多い時間帯はありません。</translation>
    </message>
    <message>
        <source>%1 is the peak, with %2 bookings.</source>
        <translation>%1 がピークで、%2 件です。</translation>
    </message>
    <message>
        <source>%1 and %2 are the peaks.</source>
        <translation>%1 と %2 がピークです。</translation>
    </message>
    <message>
        <source>When guests meet you</source>
        <translation>予約の多い時間帯</translation>
    </message>
    <message>
        <source>weekday and hour, %1 time</source>
        <translation>曜日と時刻、%1時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostBars</name>
    <message>
        <source>No host yet</source>
        <translation>担当者なし</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s)</source>
        <translation>
            <numerusform>ほか %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no bookings in this period.</source>
        <translation>この期間に予約はありません。</translation>
    </message>
    <message>
        <source>Too few bookings to compare hosts.</source>
        <translation>担当者を比べるには予約が少なすぎます。</translation>
    </message>
    <message>
        <source>%1 carries %2. Hosts take part in different event types, so this alone is not unfair.</source>
        <translation>%1 が %2 を担当しています。担当する予約ページが違うため、これだけで不公平とは言えません。</translation>
    </message>
    <message>
        <source>Bookings per host</source>
        <translation>担当者別の予約</translation>
    </message>
    <message>
        <source>by the first host</source>
        <translation>先頭の担当者で集計</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>日時変更</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>日時変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>as booked</source>
        <translation>予約のまま</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>日時変更</translation>
    </message>
    <message>
        <source>moves as seen since %1</source>
        <translation>日時変更は %1 以降</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostColumns</name>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>28 d</source>
        <translation>28 日</translation>
    </message>
    <message>
        <source>Share of bookings</source>
        <translation>予約の割合</translation>
    </message>
    <message>
        <source>Order within a priority</source>
        <translation>優先度内の並び順</translation>
    </message>
    <message>
        <source>As in Jicoo</source>
        <translation>Jicoo の順</translation>
    </message>
    <message>
        <source>Most bookings first</source>
        <translation>予約の多い順</translation>
    </message>
    <message>
        <source>Most minutes first</source>
        <translation>時間の多い順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>%1の時間（分）</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostDelegate</name>
    <message>
        <source>never assigned automatically</source>
        <translation>自動では割り当てない</translation>
    </message>
    <message>
        <source>last resort</source>
        <translation>最後の手段</translation>
    </message>
    <message>
        <source>when nobody above is free</source>
        <translation>上位が空いていないとき</translation>
    </message>
    <message>
        <source>asked first</source>
        <translation>最初に割り当て</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>元は %1</translation>
    </message>
    <message>
        <source>not in rotation</source>
        <translation>割当の対象外</translation>
    </message>
    <message>
        <source>no bookings yet</source>
        <translation>予約なし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1 は受付不可</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>dry %1</source>
        <translation>%1 に到達</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>minutes of a limit</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostListView</name>
    <message>
        <source>Hosts by priority</source>
        <translation>優先度順の担当者</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostRows</name>
    <message>
        <source>was %1</source>
        <translation>変更前 %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>追加中</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>解除中</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>There to</source>
        <comment>column: what a host is there for</comment>
        <translation>参加方法</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: state of an open change</comment>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostsAside</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Beside the hosts</source>
        <translation>担当者の横の表示</translation>
    </message>
    <message>
        <source>Assign rules and What if</source>
        <translation>割当ルールと試算</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostsBar</name>
    <message>
        <source>Hosts</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Hosts &amp; assignment</source>
        <translation>担当者と割当</translation>
    </message>
    <message>
        <source>Event type: %1</source>
        <translation>予約ページ：%1</translation>
    </message>
    <message>
        <source>About this event type…</source>
        <translation>この予約ページについて…</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostsLegend</name>
    <message>
        <source>expected, 95 % band</source>
        <translation>期待値の 95 % 範囲</translation>
    </message>
    <message>
        <source>expected share</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>actual, within chance</source>
        <translation>実績、偶然の範囲内</translation>
    </message>
    <message>
        <source>chance is unlikely</source>
        <translation>偶然とは考えにくい</translation>
    </message>
    <message>
        <source>How to read</source>
        <translation>見方</translation>
    </message>
    <message>
        <source>Expected is an even draw among hosts of the same priority. Below 30 bookings nothing is called unlikely.</source>
        <translation>期待値は同じ優先度の担当者に均等に割り当てた場合の値です。予約が 30 件未満のときは判定しません。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostsMain</name>
    <message>
        <source>%1: more than chance explains (p = %2)</source>
        <translation>%1：偶然では説明しにくい偏り（p = %2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more: more than chance explains</source>
        <translation>
            <numerusform>%1 ほか %n 名：偶然では説明しにくい偏り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>担当者 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>fairness of %1 bookings, %2</source>
        <translation>予約 %1 件の公平さ、%2</translation>
    </message>
    <message>
        <source>No hosts are known for this event type.</source>
        <translation>この予約ページの担当者はまだわかりません。</translation>
    </message>
    <message>
        <source>They appear with the next sync, if this key may read them.</source>
        <translation>このキーで読み取れる場合、次の同期で表示されます。</translation>
    </message>
    <message>
        <source>Hosts by priority</source>
        <translation>優先度順の担当者</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostsPage</name>
    <message>
        <source>Remove from this event type…</source>
        <translation>この予約ページから外す…</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>担当者を追加</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostsSection</name>
    <message>
        <source>Remove from this event type…</source>
        <translation>この予約ページから外す…</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Add host…</source>
        <translation>担当者を追加…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>外す…</translation>
    </message>
    <message>
        <source>Hosts of the event type</source>
        <translation>予約ページの担当者</translation>
    </message>
    <message>
        <source>No hosts are known. They appear with the next sync, if this key may read them.</source>
        <translation>担当者がまだ分かりません。このキーで読み取れる場合は、次の同期で表示されます。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostsSide</name>
    <message>
        <source>Event types</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>ほかでの変更</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>How to read</source>
        <translation>見方</translation>
    </message>
    <message>
        <source>Event types and what changed</source>
        <translation>予約ページと変更点</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostsView</name>
    <message>
        <source>Nobody above is free then.</source>
        <translation>上の行に、この時間が空いている担当者はいません。</translation>
    </message>
    <message>
        <source>Nobody below is free then.</source>
        <translation>下の行に、この時間が空いている担当者はいません。</translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 のまま</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1（変更前 %2）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 of %2 min after</source>
        <translation>変更後 %1 / %2 分</translation>
    </message>
    <message>
        <source>%1 min after</source>
        <translation>変更後 %1 分</translation>
    </message>
    <message>
        <source>A booking keeps its host until another takes it. Drop it on another row.</source>
        <translation>予約の担当者は、別の担当者が決まるまで外せません。別の行にドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is a host of this booking already.</source>
        <translation>%1 はすでにこの予約の担当者です。</translation>
    </message>
    <message>
        <source>%1: %2. Hold Alt to drop it here anyway.</source>
        <translation>%1：%2。Alt を押しながらドロップすると、このまま進めます。</translation>
    </message>
    <message>
        <source>Least loaded first</source>
        <translation>稼働の少ない順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>優先度順</translation>
    </message>
    <message>
        <source>Order of the hosts: %1</source>
        <translation>担当者の並び順：%1</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>No hosts are known yet.</source>
        <translation>担当者はまだ取得されていません。</translation>
    </message>
    <message>
        <source>They come with the next sync. Where a key may not list the members, the hosts of event types stand in: see Settings, API check.</source>
        <translation>次の同期で取得します。API キーでメンバーを一覧できない場合は、予約ページの担当者を表示します。「設定」の「API 確認」をご覧ください。</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>next by rule, inferred: %1</source>
        <translation>次の担当（推定）%1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>休暇中</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>%2 分中 %1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>%1 まで空き</translation>
    </message>
    <message>
        <source>not free now</source>
        <translation>現在は空きなし</translation>
    </message>
    <message>
        <source>next by rule, inferred</source>
        <translation>次の担当（推定）</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HoursSheet</name>
    <message>
        <source>Working hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Choose a member to see when guests can book.</source>
        <translation>メンバーを選ぶと、予約を受け付ける時間を表示します。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>%1 の受付時間</translation>
    </message>
    <message>
        <source>Jicoo names no availability calendar for this member. Usual office hours are drawn instead.</source>
        <translation>このメンバーの受付時間は Jicoo に登録されていません。一般的な営業時間で描いています。</translation>
    </message>
    <message>
        <source>Change hours in Jicoo: its API has no call that does.</source>
        <translation>受付時間の変更は Jicoo で行ってください。API に変更の機能はありません。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1 · default</source>
        <translation>%1 · 既定</translation>
    </message>
    <message>
        <source>A part of this calendar could not be read, so the hours drawn may be wrong.</source>
        <translation>一部を読み取れなかったため、描かれた時間は正しくない場合があります。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>受付なし</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1、受付なし</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::IngressPanel</name>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>Signs an event and posts it to this computer&apos;s own address</source>
        <translation>通知に署名し、このコンピューターのアドレスに送ります</translation>
    </message>
    <message>
        <source>Paste into Jicoo</source>
        <translation>Jicoo に貼り付け</translation>
    </message>
    <message>
        <source>Address on this computer</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>The listener does not run.</source>
        <translation>受信口は動いていません。</translation>
    </message>
    <message>
        <source>The demo account sends its events to this computer by itself, so there is nothing to choose.</source>
        <translation>デモ環境は通知をこのコンピューターに直接送るため、選択は不要です。</translation>
    </message>
    <message>
        <source>Jicoo does not reach this address by itself: lead a tunnel or a proxy of yours to it, or choose one of the other ways.</source>
        <translation>Jicoo からこのアドレスには直接届きません。お使いのトンネルやプロキシをここへ転送するか、ほかの方法を選んでください。</translation>
    </message>
    <message>
        <source>The listener is off and no port is open. New bookings show within a minute.</source>
        <translation>受信口は停止し、ポートは開いていません。新しい予約は 1 分以内に表示されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Test the way in</source>
        <translation>経路をテスト</translation>
    </message>
    <message>
        <source>The test posts a signed event to the public address, from this computer.</source>
        <translation>このコンピューターから公開アドレスに署名付き通知を送ってテストします。</translation>
    </message>
    <message>
        <source>The Live page shows the test event when it has arrived.</source>
        <translation>届いたテスト通知はライブのページに表示されます。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>Bookings are asked for regularly meanwhile, so nothing is lost.</source>
        <translation>その間も予約は定期的に確認するため、取りこぼしはありません。</translation>
    </message>
    <message>
        <source>The way in works: an event of Jicoo&apos;s own has come through it.</source>
        <translation>経路は正常です。Jicoo からの実際の通知が届きました。</translation>
    </message>
    <message>
        <source>The way in works, seen from this computer. What is left is a real event: make a test booking in Jicoo.</source>
        <translation>このコンピューターから見て、経路は正常です。残るのは実際の通知だけです。Jicoo でテスト予約を作成してください。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::InsightsPage</name>
    <message>
        <source>from %1 bookings on this computer</source>
        <translation>このコンピューターの予約 %1 件から</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>過去 4 週間</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>過去 8 週間</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>過去 12 週間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>All event types</source>
        <translation>すべての予約ページ</translation>
    </message>
    <message numerus="yes">
        <source>All %n host(s)</source>
        <translation>
            <numerusform>担当者 %n 人すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare: period before</source>
        <translation>比較：前の期間</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV 書き出し…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>印刷 (Ctrl+P)</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::Inspector</name>
    <message>
        <source>Copy the booking&apos;s id</source>
        <translation>予約の ID をコピー</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>日時変更</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>担当変更</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>キャンセル…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Show the booking</source>
        <translation>予約を表示</translation>
    </message>
    <message>
        <source>Show raw JSON</source>
        <translation>JSON を表示</translation>
    </message>
    <message>
        <source>Booking details</source>
        <translation>予約の詳細</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::InspectorBody</name>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 分</translation>
    </message>
    <message>
        <source>This booking no longer exists in Jicoo (404). It is kept here, marked.</source>
        <translation>この予約は Jicoo に見つかりません（404）。ここには印を付けて残しています。</translation>
    </message>
    <message>
        <source>A request: Jicoo&apos;s API has no call to approve it. Decide in Jicoo.</source>
        <translation>リクエストです。Jicoo の API には承認の手段がありません。Jicoo で承認してください。</translation>
    </message>
    <message>
        <source>Guest&apos;s zone: %1, unknown to this computer</source>
        <translation>ゲストのタイムゾーン: %1（このコンピューターでは不明）</translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>No guest details</source>
        <translation>ゲスト情報なし</translation>
    </message>
    <message>
        <source>Guest details are being fetched…</source>
        <translation>ゲスト情報を取得しています…</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>CC: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>予約日時</translation>
    </message>
    <message>
        <source>It ends before it starts, as Jicoo told it.</source>
        <translation>Jicoo の情報では、開始より前に終了しています。</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>whose clock</comment>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>%1 の理由</translation>
    </message>
    <message>
        <source>Why %1 was chosen, and who else could take it</source>
        <translation>%1 が選ばれた理由と、ほかの候補</translation>
    </message>
    <message>
        <source>Open video link (V)</source>
        <translation>ビデオ会議を開く（V）</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>メールアドレスをコピー</translation>
    </message>
    <message>
        <source>Show the event on Live</source>
        <translation>ライブでイベントを表示</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>メールを書く</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::IntegrationDialog</name>
    <message>
        <source>Personal page link</source>
        <translation>個人用ページのリンク</translation>
    </message>
    <message>
        <source>Makes an address of this booking page on which name and e-mail are filled in and locked. Jicoo offers this in the Enterprise plan.</source>
        <translation>名前とメールアドレスが入力済みで変更できない、この予約ページのアドレスを作ります。Jicoo の Enterprise プランの機能です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Make link</source>
        <translation>リンクを作成</translation>
    </message>
    <message>
        <source>Account Integration, asked at once. Nothing in the account changes.</source>
        <translation>アカウント連携。すぐに問い合わせます。アカウントの内容は変わりません。</translation>
    </message>
    <message>
        <source>Team, as in page addresses</source>
        <translation>チーム（ページのアドレスの表記）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Asking Jicoo…</source>
        <translation>Jicoo に問い合わせています…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機をやめる</translation>
    </message>
    <message>
        <source>The address that was made</source>
        <translation>作成されたアドレス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The team is the first part of a booking page&apos;s address.</source>
        <translation>チームは、予約ページのアドレスの最初の部分です。</translation>
    </message>
    <message>
        <source>Whose name is to be filled in?</source>
        <translation>入力済みにする名前が必要です。</translation>
    </message>
    <message>
        <source>An e-mail address is needed.</source>
        <translation>メールアドレスが必要です。</translation>
    </message>
    <message>
        <source>No longer waiting. Jicoo may have made an address all the same. You can ask again.</source>
        <translation>待機をやめました。Jicoo ではアドレスが作られている可能性があります。もう一度問い合わせることもできます。</translation>
    </message>
    <message>
        <source>Jicoo&apos;s answer holds no web address. Nothing was made that could be shown.</source>
        <translation>Jicoo の応答に Web アドレスがありません。表示できるものはありません。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::InviteDialog</name>
    <message>
        <source>Invite to the organization</source>
        <translation>組織に招待</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Create Organization Invitation, held 5 s. Jicoo then sends the mail.</source>
        <translation>組織への招待の作成（5 秒保留）。その後 Jicoo がメールを送ります。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address yet.</source>
        <translation>メールアドレスがまだ完全ではありません。</translation>
    </message>
    <message>
        <source>A member has this address already.</source>
        <translation>このアドレスのメンバーがすでにいます。</translation>
    </message>
    <message>
        <source>This address was invited already. Withdraw that invitation first to send another.</source>
        <translation>このアドレスはすでに招待済みです。送り直すには、先にその招待を取り消してください。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::KeyList</name>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::KeyMap</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーの変更…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::LeadChart</name>
    <message>
        <source>same day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel rate</source>
        <translation>キャンセル率</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>少数</translation>
    </message>
    <message>
        <source>Too few bookings to say whether early ones are cancelled more often.</source>
        <translation>早めの予約ほどキャンセルが多いかを示すには、予約が少なすぎます。</translation>
    </message>
    <message>
        <source>Booked two weeks ahead or more: %1 are cancelled, otherwise %2.</source>
        <translation>2 週間以上前の予約は %1 がキャンセルされ、それ以外は %2 です。</translation>
    </message>
    <message>
        <source>Bookings made early are not cancelled more often than others, beyond chance.</source>
        <translation>早めの予約のキャンセルは、偶然を超えて多くはありません。</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>リードタイム</translation>
    </message>
    <message>
        <source>days between booking and meeting</source>
        <translation>予約から当日までの日数</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>%1 日前</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::LedgerEmpty</name>
    <message>
        <source>Clear the filter</source>
        <translation>条件を解除</translation>
    </message>
    <message>
        <source>Enter the signing secret…</source>
        <translation>署名シークレットを入力…</translation>
    </message>
    <message>
        <source>How events get here…</source>
        <translation>通知の受け取り方…</translation>
    </message>
    <message>
        <source>Another word, or All, shows more.</source>
        <translation>別の語、または「すべて」で表示が増えます。</translation>
    </message>
    <message>
        <source>Without it no delivery can be told genuine, so each is refused.</source>
        <translation>シークレットがないと正当な通知を見分けられないため、すべて拒否します。</translation>
    </message>
    <message>
        <source>Bookings are asked for regularly instead, so nothing is lost; changes show a little later.</source>
        <translation>代わりに予約を定期的に確認しているため、取りこぼしはありません。変更の表示が少し遅れます。</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>No delivery matches</source>
        <translation>一致する通知はありません</translation>
    </message>
    <message>
        <source>No signing secret is stored</source>
        <translation>署名シークレットが保存されていません</translation>
    </message>
    <message>
        <source>The listener is not running</source>
        <translation>受信口が動いていません</translation>
    </message>
    <message>
        <source>Listening, nothing yet</source>
        <translation>受信待ちです。通知はまだありません</translation>
    </message>
    <message>
        <source>Make a test booking in Jicoo, or send a signed test event from here. Jicoo reaches this computer through a tunnel or a proxy of yours that leads to the address above.</source>
        <translation>Jicoo でテスト予約を作るか、ここから署名付きのテストを送信できます。Jicoo からは、上のアドレスに通じるトンネルまたはお使いのプロキシ経由で届きます。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::LedgerFilterBar</name>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Genuine %1</source>
        <translation>正当 %1</translation>
    </message>
    <message>
        <source>Others %1</source>
        <translation>その他 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verdict and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>Follow newest, %n waiting</source>
        <translation>
            <numerusform>最新を追う（%n 件待機中）</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>最新を追う</translation>
    </message>
    <message>
        <source>Filter deliveries</source>
        <translation>通知を絞り込む</translation>
    </message>
    <message>
        <source>Guest, event, booking or event type</source>
        <translation>ゲスト、通知、予約、予約ページ</translation>
    </message>
    <message>
        <source>Only one verdict</source>
        <translation>判定を 1 つだけ</translation>
    </message>
    <message>
        <source>Shows one verdict alone</source>
        <translation>1 つの判定だけを表示します</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>予約 %1</translation>
    </message>
    <message>
        <source>Shows every booking&apos;s deliveries again</source>
        <translation>すべての予約の通知をもう一度表示します</translation>
    </message>
    <message>
        <source>New deliveries appear on top at once (P)</source>
        <translation>新しい通知をすぐ先頭に表示します（P）</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::LedgerTable</name>
    <message>
        <source>Deliveries</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>予約を開く</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再適用</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Only this verdict</source>
        <translation>この判定のみ</translation>
    </message>
    <message>
        <source>Only this booking</source>
        <translation>この予約のみ</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ListenerBar</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Public address of the listener</source>
        <translation>受信口の公開アドレス</translation>
    </message>
    <message>
        <source>Address of the listener</source>
        <translation>受信アドレス</translation>
    </message>
    <message>
        <source>What Jicoo posts to. Enter it in Jicoo&apos;s webhook settings.</source>
        <translation>Jicoo の送信先です。Jicoo の Webhook 設定に入力してください。</translation>
    </message>
    <message>
        <source>Only this computer reaches it: for Jicoo it needs a tunnel or a proxy.</source>
        <translation>このコンピューターからだけ届きます。Jicoo から届くには、トンネルかプロキシが必要です。</translation>
    </message>
    <message>
        <source>Copy the address (Ctrl Shift C)</source>
        <translation>アドレスをコピー（Ctrl Shift C）</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Leads on to this computer</source>
        <translation>このコンピューターへ続きます</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ListenerForm</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use no certificate</source>
        <translation>証明書を使わない</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>Every address of this computer</source>
        <translation>このコンピューターのすべてのアドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Reached from</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificate, PEM</source>
        <translation>証明書（PEM）</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Private key, PEM</source>
        <translation>秘密鍵（PEM）</translation>
    </message>
    <message>
        <source>Oldest signature</source>
        <translation>署名の有効時間</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>通知の保存期間</translation>
    </message>
    <message>
        <source>And at most</source>
        <translation>保存容量の上限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Whoever reaches this computer can knock at this port, and your firewall decides who that is. What is not signed is refused, but without a certificate guest data travels readable. A tunnel or a proxy on this computer does not need this.</source>
        <translation>このコンピューターに届く相手なら誰でもこのポートに接続でき、その範囲はファイアウォールで決まります。署名のないものは拒否しますが、証明書がないとゲストの情報は読める状態で流れます。このコンピューター上のトンネルやプロキシには不要です。</translation>
    </message>
    <message>
        <source>Tunnel programs and proxies on this computer reach the port, and nobody else.</source>
        <translation>このコンピューター上のトンネルやプロキシだけがポートに届きます。</translation>
    </message>
    <message>
        <source>A certificate needs its private key, and the other way round.</source>
        <translation>証明書と秘密鍵は両方必要です。</translation>
    </message>
    <message>
        <source>Only needed when Jicoo is to reach this port directly. A renewed file is taken by itself. The key must not be encrypted.</source>
        <translation>Jicoo がこのポートに直接届く場合だけ必要です。更新されたファイルは自動で読み込みます。暗号化された鍵は使えません。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::LiveActions</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追尾</translation>
    </message>
    <message>
        <source>Holds the list still; deliveries are still taken (P)</source>
        <translation>一覧の更新を止めます。通知の受け付けは続きます（P）</translation>
    </message>
    <message>
        <source>Shows new deliveries on top again (P)</source>
        <translation>新しい通知を再び先頭に表示します（P）</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>照合中…</translation>
    </message>
    <message>
        <source>Check for gaps now</source>
        <translation>取りこぼしを確認</translation>
    </message>
    <message>
        <source>Compares with Jicoo and recovers what no delivery told (G)</source>
        <translation>Jicoo と照合し、届かなかった変更を復旧します（G）</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>テスト通知を送信</translation>
    </message>
    <message>
        <source>Signed here and posted to this computer&apos;s address (Ctrl T)</source>
        <translation>ここで署名し、このコンピューターのアドレスへ送ります（Ctrl T）</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::LivePage</name>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>A test event needs the signing secret.</source>
        <translation>テスト通知には署名シークレットが必要です。</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: whom a delivery is about</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Offline: the comparison is made when Jicoo can be reached again.</source>
        <translation>オフラインです。Jicoo に接続できるようになったら照合します。</translation>
    </message>
    <message>
        <source>The API key was not accepted, so nothing can be compared.</source>
        <translation>API キーが受け付けられなかったため、照合できません。</translation>
    </message>
    <message>
        <source>Comparing with Jicoo needs an API key.</source>
        <translation>Jicoo との照合には API キーが必要です。</translation>
    </message>
    <message>
        <source>The listener is not running.</source>
        <translation>受信口は動いていません。</translation>
    </message>
    <message>
        <source>Compared with Jicoo: %1</source>
        <translation>Jicoo と照合しました：%1</translation>
    </message>
    <message>
        <source>Sync is paused: the comparison is made when it goes on.</source>
        <translation>同期は一時停止中です。再開すると照合します。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::LiveSection</name>
    <message>
        <source>Live events</source>
        <translation>ライブ通知</translation>
    </message>
    <message>
        <source>The demo account brings its own secret.</source>
        <translation>デモ環境のシークレットを使います。</translation>
    </message>
    <message>
        <source>Without a signing secret no event can be told genuine, so each is refused.</source>
        <translation>署名シークレットがないと正当な通知を見分けられないため、すべて拒否します。</translation>
    </message>
    <message>
        <source>How events reach this computer. Kept for this account.</source>
        <translation>通知がこのコンピューターに届く方法です。このアカウントに保存されます。</translation>
    </message>
    <message>
        <source>Signing secrets</source>
        <translation>署名シークレット</translation>
    </message>
    <message>
        <source>Events are believed by them. While Jicoo changes its own, add the new one, and remove the old one when events are signed by the new one.</source>
        <translation>通知が正当かどうかの判断に使います。Jicoo 側で変更する間は新しいものを追加し、新しいもので署名されるようになったら古いものを削除してください。</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>受信口</translation>
    </message>
    <message>
        <source>For all accounts on this computer. To apply a change, the account is opened anew.</source>
        <translation>このコンピューターのすべてのアカウントに共通です。変更を適用するとアカウントを開き直します。</translation>
    </message>
    <message>
        <source>YOYAKU_WEBHOOK_SECRET takes the place of what is stored here.</source>
        <translation>ここに保存されたものより YOYAKU_WEBHOOK_SECRET が優先されます。</translation>
    </message>
    <message>
        <source>For all accounts on this computer. The demo account takes a change at its next start.</source>
        <translation>このコンピューターのすべてのアカウントに共通です。デモ環境には次回の起動から反映されます。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::LiveSummary</name>
    <message>
        <source>Deliveries today</source>
        <translation>今日の通知</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::MainWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Go on syncing</source>
        <translation>同期を再開</translation>
    </message>
    <message>
        <source>Show guest data</source>
        <translation>ゲスト情報を表示</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::MiniMonth</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::MonthDayList</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ move   Enter open   D day</source>
        <translation>↑ ↓ 移動   Enter 開く   D 日表示</translation>
    </message>
    <message>
        <source>%1 more. D shows the whole day.</source>
        <translation>ほか %1 件。D で 1 日すべてを表示します。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::MonthPane</name>
    <message>
        <source>Weeks %1 – %2</source>
        <translation>第%1–%2週</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::MonthView</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>New booking…</source>
        <translation>予約を作成…</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>この日を表示</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>public holiday: %1</source>
        <translation>祝日 %1</translation>
    </message>
    <message>
        <source>no bookings</source>
        <translation>予約なし</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % load</source>
        <translation>稼働 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more bookings</source>
        <translation>ほか %1 件の予約</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>過ぎた日には移せません。</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>変更前 %1</translation>
    </message>
    <message>
        <source>Hold Alt to drop it all the same</source>
        <translation>Alt を押しながら放すと移動できます</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::MoveDialog</name>
    <message>
        <source>This time is not an open slot of the event type.</source>
        <translation>この時間は予約ページの空き枠ではありません。</translation>
    </message>
    <message>
        <source>Whether this time is open could not be checked just now.</source>
        <translation>この時間が空き枠かどうか、確認できませんでした。</translation>
    </message>
    <message>
        <source>The host changes too.</source>
        <translation>担当者も変わります。</translation>
    </message>
    <message>
        <source>This booking came from no event type.</source>
        <translation>この予約は予約ページから作成されたものではありません。</translation>
    </message>
    <message>
        <source>The change was already sent. This moves it back with another call.</source>
        <translation>変更は送信済みです。もう一度呼び出して元に戻します。</translation>
    </message>
    <message>
        <source>Move this booking?</source>
        <translation>この予約の日時を変更しますか？</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>変更後: %1</translation>
    </message>
    <message>
        <source>For the guest: %1</source>
        <translation>ゲスト側: %1</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>日時を変更</translation>
    </message>
    <message>
        <source>Update Booking, held 5 s. Ctrl Z takes it back.</source>
        <translation>Update Booking を 5 秒保留します。Ctrl Z で元に戻せます。</translation>
    </message>
    <message>
        <source>The host is not free at this time.</source>
        <translation>担当者はこの時間に空いていません。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Application menu</source>
        <translation>アプリケーションメニュー</translation>
    </message>
    <message>
        <source>Application menu (F10)</source>
        <translation>アプリケーションメニュー（F10）</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::NewBookingDialog</name>
    <message>
        <source>New booking</source>
        <translation>予約を作成</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>予約する</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Guest name</source>
        <translation>ゲスト名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Guest&apos;s time zone</source>
        <translation>ゲストのタイムゾーン</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>There is no event type to book. Sync first.</source>
        <translation>予約できる予約ページがありません。先に同期してください。</translation>
    </message>
    <message>
        <source>Who is the guest?</source>
        <translation>ゲスト名を入力してください。</translation>
    </message>
    <message>
        <source>The guest&apos;s e-mail address is needed.</source>
        <translation>ゲストのメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This computer does not know that time zone.</source>
        <translation>そのタイムゾーンはこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The message is longer than 2,000 characters.</source>
        <translation>メッセージが 2,000 文字を超えています。</translation>
    </message>
    <message>
        <source>Create Booking, held 5 s before it is sent. Ctrl Z takes it back.</source>
        <translation>Create Booking を 5 秒保留してから送信します。Ctrl Z で取り消せます。</translation>
    </message>
    <message>
        <source>Open slots</source>
        <translation>空き枠</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意の時刻</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>時刻を選んでください。</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 分</translation>
    </message>
    <message>
        <source>This is an open slot.</source>
        <translation>空き枠です。</translation>
    </message>
    <message>
        <source>Not among the open slots shown: Jicoo may refuse it.</source>
        <translation>表示中の空き枠にありません。Jicoo が受け付けないことがあります。</translation>
    </message>
    <message>
        <source>Jicoo chooses the host.</source>
        <translation>担当者は Jicoo が決めます。</translation>
    </message>
    <message>
        <source>Jicoo chooses the host. To give it to %1, reassign it afterwards.</source>
        <translation>担当者は Jicoo が決めます。%1 に任せるには、予約後に担当を変更してください。</translation>
    </message>
    <message>
        <source>This event type lasts %1 min, and Jicoo takes no other length.</source>
        <translation>この予約ページの所要時間は %1 分です。Jicoo ではほかの長さを指定できません。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::NoBooking</name>
    <message>
        <source>Select a booking</source>
        <translation>予約を選択してください</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>情報がありません</translation>
    </message>
    <message>
        <source>Click one, or walk through the day with the keyboard.</source>
        <translation>クリックするか、キーボードで順に移動できます。</translation>
    </message>
    <message>
        <source>This booking is not known on this computer.</source>
        <translation>この予約の情報は、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>next</source>
        <comment>a key&apos;s hint</comment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>previous</source>
        <comment>a key&apos;s hint</comment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a key&apos;s hint</comment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>Show notices on this desktop</source>
        <translation>このデスクトップに通知を表示する</translation>
    </message>
    <message>
        <source>Leave guest names out</source>
        <translation>ゲスト名を載せない</translation>
    </message>
    <message>
        <source>Show a test notice</source>
        <translation>テスト通知を表示</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知を控える時間</translation>
    </message>
    <message>
        <source>Start Yoyaku when the desktop starts, without its window</source>
        <translation>デスクトップの起動時に、ウインドウなしで Yoyaku を始める</translation>
    </message>
    <message>
        <source>New bookings and requests</source>
        <translation>新しい予約とリクエスト</translation>
    </message>
    <message>
        <source>Bookings moved</source>
        <translation>予約の日時変更</translation>
    </message>
    <message>
        <source>Bookings cancelled</source>
        <translation>予約のキャンセル</translation>
    </message>
    <message>
        <source>My changes that wait for a decision</source>
        <translation>判断を待っている自分の変更</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Chosen hosts</source>
        <translation>選んだ担当者</translation>
    </message>
    <message>
        <source>Hosts to tell of</source>
        <translation>通知する担当者</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>このデスクトップ</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>Bookings of</source>
        <translation>予約の担当者</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Notices may be seen by others, on a locked screen or a projector. In the window names stay as they are.</source>
        <translation>通知はロック画面やプロジェクターで他の人の目に触れることがあります。ウインドウ内の名前はそのままです。</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>控え始める時刻</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>控え終わる時刻</translation>
    </message>
    <message>
        <source>Hold notices back</source>
        <translation>通知を控える</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>開始 – 終了</translation>
    </message>
    <message>
        <source>Beginning on</source>
        <translation>始まる曜日</translation>
    </message>
    <message>
        <source>Nothing pops up meanwhile. At the end one notice sums up what happened.</source>
        <translation>その間は何も表示されません。終わったときに、まとめて 1 件の通知でお知らせします。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep listening</source>
        <translation>受信を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウインドウを閉じたとき</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自動起動</translation>
    </message>
    <message>
        <source>Asking the desktop for its notification service…</source>
        <translation>デスクトップの通知サービスを確認しています…</translation>
    </message>
    <message>
        <source>While the window has your attention, they appear in it instead.</source>
        <translation>ウインドウを使っている間は、その中に表示されます。</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop. New bookings are counted on the bell, and notices begin as soon as there is one.</source>
        <translation>このデスクトップには応答する通知サービスがありません。新しい予約はベルに数えられ、サービスが見つかりしだい通知を始めます。</translation>
    </message>
    <message>
        <source>The notification service of this desktop does not answer right now. The next notice tries again.</source>
        <translation>通知サービスが今は応答していません。次の通知でもう一度試します。</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop. Notices are shown at the tray icon, without buttons.</source>
        <translation>このデスクトップには応答する通知サービスがありません。通知はトレイのアイコンに、ボタンなしで表示されます。</translation>
    </message>
    <message>
        <source>The icon in the tray counts new arrivals and brings the window back.</source>
        <translation>トレイのアイコンが新着を数え、クリックでウインドウが戻ります。</translation>
    </message>
    <message>
        <source>This desktop shows no tray. Starting Yoyaku again brings the window back.</source>
        <translation>このデスクトップにはトレイがありません。Yoyaku をもう一度起動すると、ウインドウが戻ります。</translation>
    </message>
    <message>
        <source>Not available on this system. Its own settings can start Yoyaku with --hidden.</source>
        <translation>このシステムでは利用できません。システム側の設定で、--hidden を付けて Yoyaku を起動できます。</translation>
    </message>
    <message>
        <source>It listens from the first minute on. File: %1</source>
        <translation>起動直後から受信します。ファイル：%1</translation>
    </message>
    <message>
        <source>Another Yoyaku is started, or with other options. Untick and tick to start this one. File: %1</source>
        <translation>別の Yoyaku、または別のオプションで起動されます。チェックを付け直すと、この Yoyaku が起動されます。ファイル：%1</translation>
    </message>
    <message>
        <source>The file could not be changed. Check its rights: %1</source>
        <translation>ファイルを変更できませんでした。権限を確認してください：%1</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::OutboxList</name>
    <message>
        <source>Held, not sent yet</source>
        <translation>保留中、未送信</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>Every change is settled.</source>
        <translation>すべての変更が完了しています。</translation>
    </message>
    <message>
        <source>Changes on their way</source>
        <translation>送信中の変更</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>別の時刻…</translation>
    </message>
    <message>
        <source>Checking with Jicoo: the answer was lost</source>
        <translation>Jicoo に確認中: 応答が届きませんでした</translation>
    </message>
    <message>
        <source>Was held when Yoyaku ended or the computer slept. Send it now?</source>
        <translation>Yoyaku の終了時またはスリープ時に保留中でした。今すぐ送信しますか？</translation>
    </message>
    <message>
        <source>Changed by someone else meanwhile</source>
        <translation>その間に別の人が変更</translation>
    </message>
    <message>
        <source>You wanted</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>On Jicoo</source>
        <translation>Jicoo 上</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>You wanted: Wed 11 Nov 15:00</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::Palette</name>
    <message>
        <source>Search, go somewhere, or say what to book</source>
        <translation>検索、移動、または予約の内容を入力</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンド実行</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>該当するものがありません。文字を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>edit parts</source>
        <translation>語句の編集</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>コマンドのみ</translation>
    </message>
    <message>
        <source>hosts only</source>
        <translation>担当者のみ</translation>
    </message>
    <message>
        <source>Filter this view by “%1”</source>
        <translation>「%1」でこの表示を絞り込み</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::PaletteAnswers</name>
    <message>
        <source>New booking, %1…</source>
        <translation>予約を作成（%1）…</translation>
    </message>
    <message>
        <source>Book %1…</source>
        <translation>%1 の予約を作成…</translation>
    </message>
    <message>
        <source>Book %1, %2…</source>
        <translation>%1 の予約を作成（%2）…</translation>
    </message>
    <message>
        <source>New booking…</source>
        <translation>予約を作成…</translation>
    </message>
    <message>
        <source>Block this time as a private entry…</source>
        <translation>この時間を予定として確保…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time of the clock</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>show only this host</source>
        <translation>この担当者だけを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings this week</source>
        <translation>
            <numerusform>今週の予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt %1</source>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>show only this event type</source>
        <translation>この予約ページだけを表示</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event types</source>
        <translation>
            <numerusform>予約ページ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>guest&apos;s e-mail</source>
        <translation>ゲストのメール</translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>担当者 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>That has passed, so %1 %2 is meant.</source>
        <translation>過ぎた時刻のため、次の %1 %2 として扱います。</translation>
    </message>
    <message>
        <source>That has passed, so %1 is meant.</source>
        <translation>過ぎた日付のため、次の %1 として扱います。</translation>
    </message>
    <message>
        <source>That day has passed: no booking begins there.</source>
        <translation>過ぎた日付のため、予約は作成できません。</translation>
    </message>
    <message>
        <source>The event type is not said for certain: choose one below, or name it.</source>
        <translation>予約ページが 1 つに決まりません。下から選ぶか、名前を入力してください。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::PaletteModel</name>
    <message>
        <source>Used last</source>
        <translation>最近使ったコマンド</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Hosts and dates</source>
        <translation>担当者と日付</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::PersonChip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 を外す</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::PrintDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Only the first %1 pages are printed. A narrower filter shows the rest.</source>
        <translation>最初の %1 ページだけを印刷します。条件を絞ると残りも印刷できます。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF に保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>The printer does not take pages right now.</source>
        <translation>プリンターは現在ページを受け付けていません。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF に保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Past bookings kept on this computer</source>
        <translation>保存する過去の予約</translation>
    </message>
    <message>
        <source>Older ones are deleted here and are not fetched again. At Jicoo nothing changes.</source>
        <translation>それより古い予約はここから削除し、再取得しません。Jicoo 側は変わりません。</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Only your user account can read this folder. Its files are not encrypted.</source>
        <translation>このフォルダーはあなたのユーザーだけが読めます。ファイルは暗号化していません。</translation>
    </message>
    <message>
        <source>Key and secret</source>
        <translation>キーとシークレット</translation>
    </message>
    <message>
        <source>In the system keyring, or in memory for this session. Never in a file, a log or the clipboard.</source>
        <translation>システムのキーリング、または終了するまでメモリー上に置きます。ファイル、ログ、クリップボードには残しません。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ProxyDetail</name>
    <message>
        <source>Public address of the proxy</source>
        <translation>プロキシの公開アドレス</translation>
    </message>
    <message>
        <source>What to write into the proxy&apos;s configuration</source>
        <translation>プロキシの設定に書く内容</translation>
    </message>
    <message>
        <source>Copy the configuration</source>
        <translation>設定をコピー</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RailItem</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1、新着 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RawPane</name>
    <message>
        <source>Back to the booking</source>
        <translation>予約に戻る</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Made of the fields kept on this computer, edits on their way included. The service&apos;s own text is not stored; of events it is, on Live.</source>
        <translation>このコンピューターに保存した項目から組み立てたものです（送信待ちの変更を含みます）。Jicoo の元のテキストは保存していません。イベントの元のテキストはライブにあります。</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Booking as JSON</source>
        <translation>予約の JSON</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RemoveAccountDialog</name>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>このアカウントをこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>Deleted: the bookings and the record of events kept here, changes that were not sent yet, and the API key and signing secret in the keyring.</source>
        <translation>削除するもの: ここに保存された予約と受信記録、未送信の変更、キーリングの API キーと署名シークレット。</translation>
    </message>
    <message>
        <source>Nothing changes at Jicoo. With an API key the account can be added again.</source>
        <translation>Jicoo 側は変わりません。API キーがあれば、もう一度追加できます。</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RemoveMemberDialog</name>
    <message>
        <source>%1  %2  %3 · %4</source>
        <translation>%1  %2  %3 · %4</translation>
    </message>
    <message>
        <source>Remove this member?</source>
        <translation>このメンバーを削除しますか</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking up the bookings still to come…</source>
        <translation>今後の予約を調べています…</translation>
    </message>
    <message>
        <source>Bookings still to come</source>
        <translation>今後の予約</translation>
    </message>
    <message>
        <source>Jicoo does not document what becomes of these bookings. Give them to another host first.</source>
        <translation>これらの予約がどうなるかは、Jicoo の文書に記載がありません。先に別の担当者へ変更してください。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete Organization User, held 5 s. The call&apos;s address is inferred, not documented.</source>
        <translation>組織ユーザーの削除（5 秒保留）。呼び出し先は推定で、文書化されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Still hosts %n booking(s) to come:</source>
        <translation>
            <numerusform>今後の予約 %n 件を担当しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts no bookings to come, as far as this computer knows.</source>
        <translation>このコンピューターで分かる限り、今後の予約は担当していません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation>日時変更</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 分</translation>
    </message>
    <message>
        <source>Guest&apos;s time zone</source>
        <translation>ゲストのタイムゾーン</translation>
    </message>
    <message>
        <source>Open slots</source>
        <translation>空き枠</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意の時刻</translation>
    </message>
    <message>
        <source>Guest&apos;s clock</source>
        <translation>ゲスト時刻</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>新しい開始</translation>
    </message>
    <message>
        <source>Jicoo does not check whether this time is open. Times are in %1.</source>
        <translation>この時刻が空いているかどうかは Jicoo では確認されません。%1の時刻です。</translation>
    </message>
    <message>
        <source>Whether the guest is told is decided in Jicoo: Reschedule Booking takes no message.</source>
        <translation>ゲストへの通知は Jicoo の設定に従います。Reschedule Booking にはメッセージを付けられません。</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>時刻を選んでください。</translation>
    </message>
    <message>
        <source>Reschedule Booking, held 5 s before it is sent. Ctrl Z takes it back.</source>
        <translation>Reschedule Booking を 5 秒保留してから送信します。Ctrl Z で取り消せます。</translation>
    </message>
    <message>
        <source>Update Booking, held 5 s before it is sent. Ctrl Z takes it back.</source>
        <translation>Update Booking を 5 秒保留してから送信します。Ctrl Z で取り消せます。</translation>
    </message>
    <message>
        <source>Reschedule to %1</source>
        <translation>%1 に変更</translation>
    </message>
    <message>
        <source>%1 has another booking then: %2.</source>
        <translation>%1 はその時刻に別の予約があります：%2。</translation>
    </message>
    <message>
        <source>%1 has no other booking then.</source>
        <translation>%1 はその時刻に別の予約がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) that day after the move.</source>
        <translation>
            <numerusform>変更後、その日の予約は %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside 09 – 18 in %1.</source>
        <translation>%1の 09 – 18 時の内です。</translation>
    </message>
    <message>
        <source>Outside 09 – 18 in %1.</source>
        <translation>%1の 09 – 18 時の外です。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RuleCard</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>More about rule %1</source>
        <translation>ルール %1 の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>The rule as received</source>
        <translation>受信したままのルール</translation>
    </message>
    <message>
        <source>Edit as JSON…</source>
        <translation>JSON で編集…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RuleDialog</name>
    <message>
        <source>New assign rule</source>
        <translation>割当ルールを作成</translation>
    </message>
    <message>
        <source>Edit an assign rule</source>
        <translation>割当ルールを編集</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Create rule</source>
        <translation>ルールを作成</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Create Event Type Host Assign Rule, held 5 s. The whole call is inferred.</source>
        <translation>割当ルールの作成（5 秒保留）。呼び出し全体が推定です。</translation>
    </message>
    <message>
        <source>Update Event Type Host Assign Rule, held 5 s. The whole call is inferred.</source>
        <translation>割当ルールの更新（5 秒保留）。呼び出し全体が推定です。</translation>
    </message>
    <message>
        <source>Unconfirmed: Jicoo documents that rules exist, not their fields. Try it on this account.</source>
        <translation>未確認：Jicoo の文書にはルールがあることだけが記載され、項目の記載がありません。このアカウントでお試しください。</translation>
    </message>
    <message>
        <source>Try it on this account</source>
        <translation>このアカウントで試す</translation>
    </message>
    <message>
        <source>The rule as JSON</source>
        <translation>ルールの JSON</translation>
    </message>
    <message>
        <source>As Jicoo has it</source>
        <translation>Jicoo での現在の内容</translation>
    </message>
    <message>
        <source>Hosts and their ids</source>
        <translation>担当者と ID</translation>
    </message>
    <message>
        <source>This is longer than any rule.</source>
        <translation>ルールとしては長すぎます。</translation>
    </message>
    <message>
        <source>This is no JSON yet: line %1.</source>
        <translation>まだ JSON になっていません：%1 行目</translation>
    </message>
    <message>
        <source>A rule is one JSON object, in braces.</source>
        <translation>ルールは波かっこで囲んだ 1 つの JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>送信する変更はまだありません。</translation>
    </message>
    <message>
        <source>Sends the whole object: %1</source>
        <translation>全体を送信：%1</translation>
    </message>
    <message>
        <source>Sends only what was changed: %1</source>
        <translation>変更した項目だけを送信：%1</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RuleEditor</name>
    <message>
        <source>One of</source>
        <translation>いずれか</translation>
    </message>
    <message>
        <source>And one of</source>
        <translation>といずれか</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>And</source>
        <translation>と</translation>
    </message>
    <message>
        <source>Add a host to this group</source>
        <translation>このグループに担当者を追加</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>別のグループ</translation>
    </message>
    <message>
        <source>Required host or group</source>
        <translation>必須の担当者・グループ</translation>
    </message>
    <message>
        <source>Every host is in this group</source>
        <translation>担当者は全員このグループにいます</translation>
    </message>
    <message>
        <source>Always together with</source>
        <translation>必ず一緒に担当</translation>
    </message>
    <message>
        <source>And one of another group, beginning with</source>
        <translation>別のグループから 1 名（最初の担当者）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>変更前 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between limits</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>ルールの名前</translation>
    </message>
    <message>
        <source>Limit each</source>
        <translation>各自の上限</translation>
    </message>
    <message>
        <source> / day</source>
        <translation> / 日</translation>
    </message>
    <message>
        <source> / week</source>
        <translation> / 週</translation>
    </message>
    <message>
        <source> / month</source>
        <translation> / 月</translation>
    </message>
    <message>
        <source>Minutes per day each</source>
        <translation>各自の 1 日の上限（分）</translation>
    </message>
    <message>
        <source>Minutes per week each</source>
        <translation>各自の 1 週の上限（分）</translation>
    </message>
    <message>
        <source>Minutes per month each</source>
        <translation>各自の 1 か月の上限（分）</translation>
    </message>
    <message>
        <source>%1; – is no limit</source>
        <translation>%1。– は上限なし</translation>
    </message>
    <message>
        <source>Choose by</source>
        <translation>選び方</translation>
    </message>
    <message>
        <source>Jicoo does not tell how a rule chooses. Assumed here, for What if only; never sent.</source>
        <translation>Jicoo はルールの選び方を公開していません。試算のためだけの仮定で、送信されません。</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>how a rule chooses</comment>
        <translation>優先度</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>順番</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RuleHeader</name>
    <message>
        <source>Rule %1: %2</source>
        <translation>ルール %1：%2</translation>
    </message>
    <message>
        <source>Alt with up or down moves it in the order.</source>
        <translation>Alt と上下キーで順序を変えられます。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RulesList</name>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Assign rules</source>
        <translation>割当ルール</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>最初に合うものを適用</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>adds one</comment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>New assign rule</source>
        <translation>割当ルールを追加</translation>
    </message>
    <message>
        <source>No assign rule is known here. Hosts are asked by priority; equals share evenly.</source>
        <translation>割当ルールは確認されていません。担当者は優先度順に選ばれ、同じ優先度では均等に割り当てられます。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RulesSection</name>
    <message>
        <source>No assign rules are known for this event type.</source>
        <translation>この予約ページの割当ルールはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), read as expected</source>
        <translation>
            <numerusform>%n 件、想定どおりの形</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), shape unconfirmed</source>
        <translation>
            <numerusform>%n 件、形は未確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Its shape is not the expected one, so it is shown as it came.</source>
        <translation>想定と異なる形のため、受信したまま表示しています。</translation>
    </message>
    <message>
        <source>The rule as JSON</source>
        <translation>ルールの JSON</translation>
    </message>
    <message>
        <source>Assign rules</source>
        <translation>割当ルール</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>ルールを作成…</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SavedViewList</name>
    <message numerus="yes">
        <source>%1, %n booking(s)</source>
        <translation>
            <numerusform>%1、予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New view</source>
        <translation>新しい表示</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Replace by what the table shows</source>
        <translation>表の条件で置き換える</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>表示を削除しました</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>Save view (%1)</source>
        <translation>表示を保存（%1）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ScheduleCommands</name>
    <message>
        <source>This entry is still on its way to Jicoo. Change it once it has arrived.</source>
        <translation>この予定はまだ Jicoo に届いていません。届いてから変更してください。</translation>
    </message>
    <message>
        <source>Delete this entry?</source>
        <translation>この予定を削除しますか？</translation>
    </message>
    <message>
        <source>It repeats. Whether deleting takes the other occurrences away too is not documented by Jicoo.</source>
        <translation>繰り返しの予定です。ほかの回も削除されるかどうかは、Jicoo の資料にありません。</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>予定を削除</translation>
    </message>
    <message>
        <source>Delete Schedule, held 5 s. The call&apos;s address is inferred, not documented.</source>
        <translation>Delete Schedule を 5 秒保留して送ります。アドレスは推定で、資料にはありません。</translation>
    </message>
    <message>
        <source>It was already sent, and Jicoo has no call that takes it back.</source>
        <translation>すでに送信済みで、Jicoo に取り消す機能はありません。</translation>
    </message>
    <message>
        <source>The entry was already deleted in Jicoo. The form makes it anew.</source>
        <translation>この予定は Jicoo で削除済みです。フォームから作り直せます。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ScheduleDialog</name>
    <message>
        <source>New schedule entry</source>
        <translation>予定を作成</translation>
    </message>
    <message>
        <source>Edit schedule entry</source>
        <translation>予定を編集</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>Blocks time: guests cannot book these members then</source>
        <translation>時間をふさぐ（この間、メンバーは予約を受けません）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>It repeats. The rule is left as it is, since Jicoo does not document it; what a change of this occurrence does to the others is not documented either.</source>
        <translation>繰り返しの予定です。ルールの内容は Jicoo の資料にないため、そのまま残します。この回の変更がほかの回にどう影響するかも資料にありません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create Schedule, held 5 s. Ctrl Z takes it back.</source>
        <translation>Create Schedule を 5 秒保留して送ります。Ctrl Z で取り消せます。</translation>
    </message>
    <message>
        <source>Update Schedule with what you changed, held 5 s. Ctrl Z takes it back.</source>
        <translation>変更した項目だけを Update Schedule で 5 秒保留して送ります。Ctrl Z で取り消せます。</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>場所なし</translation>
    </message>
    <message>
        <source>The entry needs a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>This computer does not know that time zone.</source>
        <translation>このタイムゾーンはコンピューターにありません。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>終了が開始より前です。</translation>
    </message>
    <message>
        <source>Whose time is it? Choose at least one member.</source>
        <translation>メンバーを 1 人以上選んでください。</translation>
    </message>
    <message>
        <source>The description is longer than 10,000 characters.</source>
        <translation>説明が 10,000 文字を超えています。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 では %1</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ScheduleMoveDialog</name>
    <message>
        <source>Change this entry back?</source>
        <translation>この予定を元に戻しますか？</translation>
    </message>
    <message>
        <source>Move this entry?</source>
        <translation>この予定を移動しますか？</translation>
    </message>
    <message>
        <source>Others are on it.</source>
        <translation>ほかの参加者がいます。</translation>
    </message>
    <message>
        <source>It repeats. What moving this occurrence does to the others is not documented by Jicoo; the rule is left as it is.</source>
        <translation>繰り返しの予定です。この回の移動がほかの回にどう影響するかは Jicoo の資料にありません。ルールはそのまま残します。</translation>
    </message>
    <message>
        <source>The change was already sent. This takes it back with another call.</source>
        <translation>変更は送信済みです。もう一度送信して元に戻します。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>変更後：%1</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Change back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Update Schedule, held 5 s. Ctrl Z takes it back.</source>
        <translation>Update Schedule を 5 秒保留して送ります。Ctrl Z で取り消せます。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SchedulePanel</name>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the entry (E)</source>
        <translation>予定を編集（E）</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete the entry (Del)</source>
        <translation>予定を削除（Del）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SchedulesPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous (Page up)</source>
        <translation>前へ（Page Up）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next (Page down)</source>
        <translation>次へ（Page Down）</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>予定を作成</translation>
    </message>
    <message>
        <source>New schedule entry (N)</source>
        <translation>予定を作成（N）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details and working hours (Space)</source>
        <translation>詳細と受付時間（Space）</translation>
    </message>
    <message>
        <source>No schedule entries here</source>
        <translation>この期間に予定はありません</translation>
    </message>
    <message>
        <source>Sweep over the hours to make one, or turn the page.</source>
        <translation>時間をなぞって作成するか、ほかの期間に移動してください。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SchedulesSide</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Blocks time</source>
        <translation>時間をふさぐ</translation>
    </message>
    <message>
        <source>Does not block time</source>
        <translation>時間をふさがない</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>受付時間外</translation>
    </message>
    <message>
        <source>A member&apos;s working hours</source>
        <translation>メンバーの受付時間</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SchedulesView</name>
    <message>
        <source>was %1</source>
        <translation>元は %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 では %1</translation>
    </message>
    <message>
        <source>it repeats, so it is asked first</source>
        <translation>繰り返しのため先に確認します</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>予定</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>予定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>予定を編集</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>予定を削除</translation>
    </message>
    <message>
        <source>Edit entry…</source>
        <translation>予定を編集…</translation>
    </message>
    <message>
        <source>Delete entry…</source>
        <translation>予定を削除…</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SecretField</name>
    <message>
        <source>Hide the text</source>
        <translation>文字を隠す</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>文字を表示</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SecretList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Known signing secrets</source>
        <translation>登録済みの署名シークレット</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>署名シークレット</translation>
    </message>
    <message>
        <source>Shown by Jicoo beside the webhook</source>
        <translation>Jicoo の Webhook の横に表示されます</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SelectionBar</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 件選択中</translation>
    </message>
    <message>
        <source>all in the future</source>
        <translation>すべて今後</translation>
    </message>
    <message>
        <source>all in the past</source>
        <translation>すべて過去</translation>
    </message>
    <message>
        <source>%1 in the future</source>
        <translation>今後 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>担当者 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>キャンセル済み %1 件</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n…</source>
        <comment>bookings</comment>
        <translation>
            <numerusform>%n 件をキャンセル…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>日時変更…</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>担当変更…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV 書き出し…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべて初期値に戻す</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>キー入力待ち…</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”. Esc leaves them as they are, Backspace takes them away.</source>
        <translation>「%1」の新しいキーを押してください。Esc で変更せずに戻り、Backspace でキーを外します。</translation>
    </message>
    <message>
        <source>Click the keys of a command, or press Enter on it, to change them.</source>
        <translation>コマンドのキーをクリックするか、行で Enter を押すと変更できます。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” (%3). Press other keys, or change that one first.</source>
        <translation>%1 は「%2」（%3）で使われています。ほかのキーを押すか、先にそちらを変更してください。</translation>
    </message>
    <message>
        <source>%1 moves about in every list and form, so it is not given away. Press other keys.</source>
        <translation>%1 は一覧や入力欄の移動に使うため、割り当てられません。ほかのキーを押してください。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SlotPicker</name>
    <message>
        <source>Earlier days</source>
        <translation>前の日へ</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>後の日へ</translation>
    </message>
    <message>
        <source>Asking for open slots…</source>
        <translation>空き枠を確認しています…</translation>
    </message>
    <message>
        <source>Open slots could not be asked just now. Choose any time instead.</source>
        <translation>空き枠を確認できませんでした。任意の時間を指定してください。</translation>
    </message>
    <message>
        <source>No open slot in these days.</source>
        <translation>この期間に空き枠はありません。</translation>
    </message>
    <message>
        <source>Guest 09 – 18 only</source>
        <translation>ゲストの 09 – 18 時のみ</translation>
    </message>
    <message>
        <source>09 – 18 only</source>
        <translation>09 – 18 時のみ</translation>
    </message>
    <message>
        <source>Each slot: %1 left, %2 right. Grey = outside 09 – 18 in %2.</source>
        <translation>左が%1、右が%2の時刻です。灰色は%2の 09 – 18 時の外です。</translation>
    </message>
    <message>
        <source>Times in %1. Grey = outside 09 – 18.</source>
        <translation>%1の時刻です。灰色は 09 – 18 時の外です。</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>空き %n</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1、%3では %2</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SlotSummary</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>New</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SlotsSection</name>
    <message>
        <source>Asking for open slots…</source>
        <translation>空き枠を問い合わせています…</translation>
    </message>
    <message>
        <source>No open slot in the next 7 days.</source>
        <translation>今後 7 日間に空き枠はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n in the next 7 days</source>
        <translation>
            <numerusform>今後 7 日間に %n 枠</numerusform>
        </translation>
    </message>
    <message>
        <source>next 7 days</source>
        <translation>今後 7 日間</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>空き %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open slots</source>
        <translation>空き枠</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再確認</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kept on this computer and shown without a network.</source>
        <translation>このコンピューターに保存され、ネットワークなしでも表示されます。</translation>
    </message>
    <message>
        <source>%1 bookings cached</source>
        <translation>予約 %1 件を保存</translation>
    </message>
    <message>
        <source>Times are shown for %1.</source>
        <translation>%1 の時刻で表示しています。</translation>
    </message>
    <message>
        <source>Guests hidden</source>
        <translation>ゲスト非表示</translation>
    </message>
    <message>
        <source>Guest names, addresses, messages and answers are hidden on screen, in print, in exports and on the clipboard.</source>
        <translation>ゲストの氏名、連絡先、メッセージ、回答を、画面、印刷、書き出し、クリップボードで隠しています。</translation>
    </message>
    <message>
        <source>A run over several bookings. Press to see how each stands.</source>
        <translation>予約の一括処理です。押すと 1 件ずつの状態を表示します。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TeamCommands</name>
    <message>
        <source>This is the only owner. Without an owner, nobody may be able to change plan or members.</source>
        <translation>唯一のオーナーです。オーナーがいなくなると、プランやメンバーを誰も変更できなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>This is an owner of the organization.</source>
        <translation>組織のオーナーです。</translation>
    </message>
    <message>
        <source>Nobody else here is an administrator. Then nobody may be able to manage members.</source>
        <translation>ほかに管理者がいません。メンバーを誰も管理できなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>This is an administrator. If it is you, this key may lose its rights as well.</source>
        <translation>管理者です。ご自身の場合、このキーの権限も失われるおそれがあります。</translation>
    </message>
    <message>
        <source>An owner may do everything, including removing you.</source>
        <translation>オーナーは、あなたの削除を含むすべての操作ができます。</translation>
    </message>
    <message>
        <source>Change this role?</source>
        <translation>役割を変更しますか</translation>
    </message>
    <message>
        <source>%1 becomes %2.</source>
        <translation>%1から%2に変わります。</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>Update Organization User, held 5 s. Ctrl Z takes it back.</source>
        <translation>組織ユーザーの更新（5 秒保留）。Ctrl Z で取り消せます。</translation>
    </message>
    <message>
        <source>This invitation is still on its way to Jicoo. Undo it instead, or wait until it is there.</source>
        <translation>この招待はまだ送信中です。元に戻すか、届くまでお待ちください。</translation>
    </message>
    <message>
        <source>Withdraw this invitation?</source>
        <translation>招待を取り消しますか</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The link in the mail stops working. Inviting again sends a new mail.</source>
        <translation>メールのリンクは使えなくなります。もう一度招待すると、新しいメールが送られます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Delete Organization Invitation, held 5 s. The call&apos;s address is inferred, not documented.</source>
        <translation>組織への招待の削除（5 秒保留）。呼び出し先は推定で、文書化されていません。</translation>
    </message>
    <message>
        <source>No members are known yet, so none can be added. They come with the next sync.</source>
        <translation>メンバーがまだ分からないため、追加できません。次の同期で届きます。</translation>
    </message>
    <message>
        <source>Every member known here is a host of this event type already.</source>
        <translation>分かっているメンバーは全員、すでにこの予約ページの担当者です。</translation>
    </message>
    <message>
        <source>Remove this host?</source>
        <translation>担当者を外しますか</translation>
    </message>
    <message>
        <source>No further booking of this event type goes to this host. Bookings made so far are not moved by this call, as far as is known.</source>
        <translation>今後、この予約ページの予約は割り当てられません。分かっている限り、これまでの予約は変わりません。</translation>
    </message>
    <message>
        <source>This is the only host. The page may offer no slots afterwards.</source>
        <translation>唯一の担当者です。外すと、空き枠が表示されなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>担当者を外す</translation>
    </message>
    <message>
        <source>Delete Event Type Host, held 5 s. The call&apos;s address is inferred, not documented.</source>
        <translation>予約ページ担当者の削除（5 秒保留）。呼び出し先は推定で、文書化されていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its id</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>No id was found in this rule, so it cannot be named to Jicoo. Change it in Jicoo.</source>
        <translation>このルールには ID が見つからず、指定できません。Jicoo で変更してください。</translation>
    </message>
    <message>
        <source>No id was found in this rule, so it cannot be named to Jicoo. Delete it in Jicoo.</source>
        <translation>このルールには ID が見つからず、指定できません。Jicoo で削除してください。</translation>
    </message>
    <message>
        <source>Delete this assign rule?</source>
        <translation>割当ルールを削除しますか</translation>
    </message>
    <message>
        <source>A rule that is gone cannot be brought back as it was.</source>
        <translation>削除したルールは、元どおりには戻せません。</translation>
    </message>
    <message>
        <source>Unconfirmed: Jicoo documents that rules can be deleted, not at which address.</source>
        <translation>未確認：ルールを削除できることは文書にありますが、呼び出し先の記載がありません。</translation>
    </message>
    <message>
        <source>Try it on this account</source>
        <translation>このアカウントで試す</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Delete Event Type Host Assign Rule, held 5 s. The call&apos;s address is inferred.</source>
        <translation>割当ルールの削除（5 秒保留）。呼び出し先は推定です。</translation>
    </message>
    <message>
        <source>It was already sent, and Jicoo has no call that takes it back.</source>
        <translation>すでに送信済みで、Jicoo には取り消す呼び出しがありません。</translation>
    </message>
    <message>
        <source>Apply the draft of %1</source>
        <translation>%1 の下書きを適用</translation>
    </message>
    <message>
        <source>Some of it was already sent, and Jicoo has no call that takes it back.</source>
        <translation>一部はすでに送信済みで、Jicoo にはそれを取り消す呼び出しがありません。</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TeamInspector</name>
    <message>
        <source>Counting the bookings to come…</source>
        <translation>今後の予約を数えています…</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) to come</source>
        <translation>
            <numerusform>今後の予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookings to come</source>
        <translation>今後の予約なし</translation>
    </message>
    <message>
        <source>Remove from organization…</source>
        <translation>組織から削除…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>招待を取り消す…</translation>
    </message>
    <message>
        <source>Choose a member to see them here.</source>
        <translation>メンバーを選ぶとここに表示されます。</translation>
    </message>
    <message>
        <source>Is being removed. Ctrl Z takes it back while it is held.</source>
        <translation>削除の手続き中です。保留中は Ctrl Z で取り消せます。</translation>
    </message>
    <message>
        <source>A change was refused. The outbox says why and lets you send it again.</source>
        <translation>変更が受け付けられませんでした。理由の確認と再送は送信待ちでできます。</translation>
    </message>
    <message>
        <source>No availability calendars are known.</source>
        <translation>受付時間のカレンダーはありません。</translation>
    </message>
    <message>
        <source>Colour on calendars and lists</source>
        <translation>カレンダーと一覧での色</translation>
    </message>
    <message>
        <source>Role in the organization</source>
        <translation>組織での役割</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>変更前 %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hosts no event type.</source>
        <translation>担当する予約ページはありません。</translation>
    </message>
    <message>
        <source>Invited as %1</source>
        <translation>%1として招待</translation>
    </message>
    <message>
        <source>Is being withdrawn. Ctrl Z takes it back while it is held.</source>
        <translation>取り消しの手続き中です。保留中は Ctrl Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>招待日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Jicoo told nothing more.</source>
        <translation>ほかの情報はありません。</translation>
    </message>
    <message>
        <source>Member details</source>
        <translation>メンバーの詳細</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TeamPage</name>
    <message>
        <source>Nobody matches.
Name, e-mail and role are searched.</source>
        <translation>該当する人はいません。
名前、メールアドレス、役割から検索します。</translation>
    </message>
    <message>
        <source>No members have arrived yet.
They appear here as the sync brings them.</source>
        <translation>メンバーはまだ届いていません。
同期が進むとここに表示されます。</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
    <message>
        <source>Remove from organization…</source>
        <translation>組織から削除…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>招待を取り消す…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Invite somebody to the organization (N)</source>
        <translation>組織に招待（N）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details (Space)</source>
        <translation>詳細（Space）</translation>
    </message>
    <message>
        <source>Members and invitations</source>
        <translation>メンバーと招待</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TeamRows</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>invited %1</source>
        <translation>招待 %1</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>変更前 %1</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>column: availability calendars</comment>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>予約ページ</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: state of an open change</comment>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TeamWall</name>
    <message>
        <source>Team wall</source>
        <translation>チームウォール</translation>
    </message>
    <message>
        <source>Today&apos;s hosts, guests&apos; names hidden. Esc leaves.</source>
        <translation>今日の担当者。ゲスト名は非表示です。Esc で終了します。</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <translation>ゲスト %1</translation>
    </message>
    <message>
        <source>Guests hidden</source>
        <translation>ゲスト名は非表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TellGuest</name>
    <message>
        <source>Tell the guest by e-mail</source>
        <translation>ゲストにメールで知らせる</translation>
    </message>
    <message>
        <source>Optional message, added to the e-mail</source>
        <translation>任意のメッセージ（メールに追加）</translation>
    </message>
    <message>
        <source>Message to the guest</source>
        <translation>ゲストへのメッセージ</translation>
    </message>
    <message>
        <source>Tell the attendees by e-mail</source>
        <translation>参加者にメールで知らせる</translation>
    </message>
    <message>
        <source>Message to the attendees</source>
        <translation>参加者へのメッセージ</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TestRows</name>
    <message>
        <source>A real event came from Jicoo</source>
        <translation>Jicoo から実際の通知が届きました</translation>
    </message>
    <message>
        <source>A real event from Jicoo</source>
        <translation>Jicoo からの実際の通知</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TickList</name>
    <message>
        <source>Alt and click shows only this one</source>
        <translation>Alt を押しながらクリックすると、これだけを表示します</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::Tips</name>
    <message>
        <source>Drag a booking to move it. You can undo for 5 s.</source>
        <translation>予約をドラッグすると移動できます。5 秒間は元に戻せます。</translation>
    </message>
    <message>
        <source>%1 finds anything: guests, hosts, dates and commands.</source>
        <translation>%1 でゲスト、担当者、日付、コマンドを検索できます。</translation>
    </message>
    <message>
        <source>%1 filters what is shown here.</source>
        <translation>%1 で表示中の内容を絞り込めます。</translation>
    </message>
    <message>
        <source>Press 0 to 3 on a host to set its priority.</source>
        <translation>担当者を選び、0 〜 3 を押すと優先度を設定できます。</translation>
    </message>
    <message>
        <source>%1 shows every key.</source>
        <translation>%1 ですべてのキーを表示します。</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>このヒントを再び表示しない</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Held %1 s</source>
        <translation>保留中 %1 秒</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Checking with Jicoo</source>
        <translation>Jicoo に確認中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Taken back, nothing was sent</source>
        <translation>取り消しました。何も送信していません</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>別の時刻…</translation>
    </message>
    <message>
        <source>Changed by someone else meanwhile</source>
        <translation>その間に別の人が変更</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TodayBars</name>
    <message>
        <source>%1, %2 min per day</source>
        <translation>%1、1 日 %2 分</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>No rule limits the minutes of a day.</source>
        <translation>1 日の時間を制限するルールはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host(s) have reached %2 minutes today.</source>
        <translation>
            <numerusform>%1：今日 %2 分に達した担当者は %n 名です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Minutes today</source>
        <translation>今日の時間（分）</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1, %2 of %3 minutes today</source>
        <translation>%1、今日 %3 分中 %2 分</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TopBar</name>
    <message>
        <source>New booking</source>
        <translation>予約を作成</translation>
    </message>
    <message numerus="yes">
        <source>%n new arrivals</source>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No new arrivals</source>
        <translation>新着なし</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>この表示の絞り込み</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンド実行</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::Tray</name>
    <message>
        <source>Open Yoyaku</source>
        <translation>Yoyaku を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Pause notices for 1 hour</source>
        <translation>通知を 1 時間止める</translation>
    </message>
    <message>
        <source>Show notices again (paused until %1)</source>
        <translation>通知を再開する（%1 まで停止中）</translation>
    </message>
    <message numerus="yes">
        <source>Yoyaku: %n new arrivals</source>
        <translation>
            <numerusform>Yoyaku：新着 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TunnelDetail</name>
    <message>
        <source>Tunnel program</source>
        <translation>トンネルのプログラム</translation>
    </message>
    <message>
        <source>found</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>being looked for…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ起動</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::UndoActions</name>
    <message>
        <source>Undo %1</source>
        <comment>the act, as in Undo Move Lena</comment>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>the act, as in Redo Move Lena</comment>
        <translation>%1 をやり直す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::WayCards</name>
    <message>
        <source>Delay</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>スリープ中</translation>
    </message>
    <message>
        <source>caught up on wake</source>
        <translation>復帰後に取得</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>約 1 秒</translation>
    </message>
    <message>
        <source>a tunnel program on this computer</source>
        <translation>このコンピューターのトンネルプログラム</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自分のアドレス</translation>
    </message>
    <message>
        <source>below 1 s</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>an HTTPS proxy to this port</source>
        <translation>このポートへの HTTPS プロキシ</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>a way in of your own making</source>
        <translation>自分で用意した経路</translation>
    </message>
    <message>
        <source>Ask regularly</source>
        <translation>定期確認</translation>
    </message>
    <message>
        <source>up to 60 s</source>
        <translation>最大 60 秒</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::WeekCanvas</name>
    <message>
        <source>all day</source>
        <translation>終日</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::WeekView</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>元は %1</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 は空き</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Show in Schedules</source>
        <translation>予定で表示</translation>
    </message>
    <message>
        <source>Edit entry…</source>
        <translation>予定を編集…</translation>
    </message>
    <message>
        <source>Delete entry…</source>
        <translation>予定を削除…</translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>%1 has another booking at this time: %2, %3</source>
        <translation>%1 さんは同じ時間に別の予約があります: %2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>host, day</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1を固定</translation>
    </message>
    <message>
        <source>Keep the guest&apos;s clock</source>
        <translation>ゲスト時刻を固定</translation>
    </message>
    <message>
        <source>Add a time zone</source>
        <translation>タイムゾーンを追加</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>A booking cannot be left without a host.</source>
        <translation>担当者のいない予約にはできません。</translation>
    </message>
    <message>
        <source>%1 is a host of this booking already.</source>
        <translation>%1 さんはすでにこの予約の担当です。</translation>
    </message>
    <message>
        <source>%1 is free, but the limit of the day is reached (inferred)</source>
        <translation>%1 さんは空いていますが、1 日の上限に達しています（推定）</translation>
    </message>
    <message>
        <source>Outside the hours of %1</source>
        <translation>%1 さんの受付時間外です</translation>
    </message>
    <message>
        <source>%1 is busy until %2</source>
        <translation>%1 さんは %2 まで予定があります</translation>
    </message>
    <message>
        <source>%1 is on leave</source>
        <translation>%1 さんは休暇中です</translation>
    </message>
    <message>
        <source>%1 is booked until %2</source>
        <translation>%1 さんは %2 まで予約があります</translation>
    </message>
    <message>
        <source>%1 is free as far as is known</source>
        <translation>わかる範囲では %1 さんは空いています</translation>
    </message>
    <message>
        <source>Looking whether %1 is free</source>
        <translation>%1 さんの空きを確認しています</translation>
    </message>
    <message>
        <source>Let go of Alt to move it all the same, Esc returns it</source>
        <translation>Alt を離すとこのまま移動、Esc で元に戻します</translation>
    </message>
    <message>
        <source>Hold Alt to drop it all the same</source>
        <translation>Alt を押しながら放すと移動できます</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % booked</source>
        <translation>%1 % 予約済み</translation>
    </message>
    <message>
        <source>Time zones: keep this clock, add another one</source>
        <translation>タイムゾーン：この時刻を固定、または追加</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::WelcomePage</name>
    <message>
        <source>Where do your bookings come from?</source>
        <translation>予約の取得元を選んでください</translation>
    </message>
    <message>
        <source>Try the demo account</source>
        <translation>デモ環境を試す</translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation>API キーで接続</translation>
    </message>
    <message>
        <source>Make one in the Jicoo dashboard under Integrations, API keys.</source>
        <translation>Jicoo の管理画面の「連携」→「API キー」で作成できます。</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>あとで決める</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>“This session only” is chosen: Open Yoyaku keeps the key until you quit.</source>
        <translation>「終了するまで」を選択しました。「Yoyaku を開く」でキーを終了まで保持します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>%1 hosts, %2 bookings, invented guests. Nothing leaves this computer.</source>
        <translation>担当者 %1 名、予約 %2 件、架空のゲスト。データはこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>終了するまで</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>保管先</translation>
    </message>
    <message>
        <source>How do events reach this computer?</source>
        <translation>予約の通知をどう受け取りますか？</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>署名シークレット</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Open Yoyaku</source>
        <translation>Yoyaku を開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Key works</source>
        <translation>キーは有効</translation>
    </message>
    <message>
        <source>kept in memory until you quit</source>
        <translation>終了するまでメモリー上に保持</translation>
    </message>
    <message>
        <source>storing the key…</source>
        <translation>キーを保存しています…</translation>
    </message>
    <message>
        <source>from the demo account</source>
        <translation>デモ環境から</translation>
    </message>
    <message>
        <source>the key works</source>
        <translation>キーは有効です</translation>
    </message>
    <message>
        <source>waiting for a key</source>
        <translation>キーの入力待ち</translation>
    </message>
    <message>
        <source>the demo account sends them</source>
        <translation>デモ環境から届きます</translation>
    </message>
    <message>
        <source>through your own address</source>
        <translation>自分のアドレスで受信</translation>
    </message>
    <message>
        <source>asked for regularly</source>
        <translation>定期的に確認</translation>
    </message>
    <message>
        <source>opens with Open Yoyaku</source>
        <translation>「Yoyaku を開く」で表示</translation>
    </message>
    <message>
        <source>Shown by Jicoo beside the webhook</source>
        <translation>Jicoo の Webhook の横に表示されます</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The address to paste into Jicoo, what a proxy needs, and the test of the way in stand in Settings, Live events once the account is open.</source>
        <translation>Jicoo に貼り付けるアドレス、プロキシの設定、経路のテストは、アカウントを開いたあと「設定」の「ライブ通知」にあります。</translation>
    </message>
    <message>
        <source>found</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Port %1, this computer only</source>
        <translation>%1 番ポート（このコンピューターのみ）</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>The port is used by another program. Settings, Live events can choose another one.</source>
        <translation>このポートは別のプログラムが使用中です。「設定」の「ライブ通知」で別のポートを選べます。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>It can be had at %1. Until then bookings are asked for regularly.</source>
        <translation>入手先：%1。それまで予約は定期的に確認します。</translation>
    </message>
    <message>
        <source>can follow</source>
        <translation>後で入力可</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>入力済み</translation>
    </message>
    <message>
        <source>Way in tested</source>
        <translation>経路のテスト</translation>
    </message>
    <message>
        <source>after opening</source>
        <translation>開いたあと</translation>
    </message>
    <message>
        <source>through a tunnel</source>
        <translation>トンネル経由</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how the keyring is, and what is done instead</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::WelcomeSide</name>
    <message>
        <source>Every booking of your team, live, on your own computer.</source>
        <translation>チームのすべての予約を、自分のコンピューターでライブに。</translation>
    </message>
    <message>
        <source>The key goes to the system keyring. Never to a file, never to a log.</source>
        <translation>キーはシステムのキーリングに保管します。ファイルやログには残しません。</translation>
    </message>
    <message>
        <source>Works offline. Changes wait and go out in order.</source>
        <translation>オフラインでも使えます。変更は待機し、順番に送信されます。</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>ライブ通知</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>はじめの画面</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::WhatIfPane</name>
    <message>
        <source>%1 → </source>
        <translation>%1 → </translation>
    </message>
    <message>
        <source>Worked out on this computer from the published rules.</source>
        <translation>公開中のルールをもとに、このコンピューターで計算しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the real picks in these %n weeks match the same method.</source>
        <translation>
            <numerusform>この %n 週間の実際の割当の %1 % が、同じ方法と一致します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No real pick of these %n weeks can be compared with it.</source>
        <translation>
            <numerusform>この %n 週間には、比べられる実際の割当がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>How a rule chooses is assumed: Jicoo does not tell it.</source>
        <translation>ルールの選び方は Jicoo が公開していないため、仮定です。</translation>
    </message>
    <message>
        <source>Only the latest %1 bookings were replayed.</source>
        <translation>最新の予約 %1 件だけで試算しました。</translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Replaying the bookings of these weeks…</source>
        <translation>この期間の予約を試算しています…</translation>
    </message>
    <message>
        <source>No booking was made in these weeks, so there is nothing to replay. A longer period may have some.</source>
        <translation>この期間には予約がないため、試算できません。期間を長くすると見つかることがあります。</translation>
    </message>
    <message>
        <source>No draft yet: this is what the published rules make of these weeks.</source>
        <translation>下書きはまだありません。公開中のルールによる結果です。</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>計算中…</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>予約 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>replay of</source>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <translation>
            <numerusform>過去 %n 週間</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks that are replayed</source>
        <translation>試算する期間</translation>
    </message>
    <message>
        <source>Busiest − quietest</source>
        <translation>最多 − 最少</translation>
    </message>
    <message>
        <source>Without a host</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Slots offered</source>
        <translation>提供できる枠</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::WhyCard</name>
    <message>
        <source>No host yet: who could take it</source>
        <translation>担当者なし: 担当できる人</translation>
    </message>
    <message>
        <source>Why %1, and who else</source>
        <translation>%1 が選ばれた理由とほかの候補</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Worked out from what is known on this computer. Jicoo does not tell why.</source>
        <translation>このパソコンにある情報からの推定です。Jicoo は理由を知らせません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Find a host</source>
        <translation>担当者を検索</translation>
    </message>
    <message>
        <source>Only who is free</source>
        <translation>空いている人のみ</translation>
    </message>
    <message>
        <source>%1, %2 as of now</source>
        <translation>%1 %2、現時点</translation>
    </message>
    <message>
        <source>Hosts, the most suitable first</source>
        <translation>担当者（適した順）</translation>
    </message>
    <message>
        <source>Held 5 s</source>
        <translation>5 秒保留</translation>
    </message>
    <message>
        <source>Update Booking. Ctrl Z takes it back.</source>
        <translation>Update Booking を呼び出します。Ctrl Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>担当変更</translation>
    </message>
    <message>
        <source>Reassign (Enter)</source>
        <translation>担当変更 (Enter)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 の時点</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 日間</translation>
    </message>
    <message>
        <source>That day, min</source>
        <translation>当日（分）</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>minutes of the day and limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Why this host, and who else</source>
        <translation>選ばれた理由とほかの候補</translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ZoneDialog</name>
    <message>
        <source>Add a time zone</source>
        <translation>タイムゾーンを追加</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
</TS>
