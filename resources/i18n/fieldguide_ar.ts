<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Bookmark this</source>
        <translation>الإضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Ne&amp;w note</source>
        <translation>ملاح&amp;ظة جديدة</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>بحث في النص…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم العادي</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>T&amp;wo languages beside each other</source>
        <translation>لغ&amp;تان جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Hide e&amp;verything</source>
        <translation>إ&amp;خفاء كل شيء</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>ق&amp;فل</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>فت&amp;ح القفل…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>&amp;Checklists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>First &amp;minutes</source>
        <translation>الدقائق الأولى</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>New &amp;checklist…</source>
        <translation>قائمة م&amp;رجعية جديدة…</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>جميع الأوامر…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>&amp;جهات الاتصال</translation>
    </message>
    <message>
        <source>Pa&amp;ssage</source>
        <translation>ال&amp;مقطع</translation>
    </message>
    <message>
        <source>Mark in &amp;yellow</source>
        <translation>تمييز ب&amp;الأصفر</translation>
    </message>
    <message>
        <source>Mark in &amp;green</source>
        <translation>تمييز بالأ&amp;خضر</translation>
    </message>
    <message>
        <source>Mark in &amp;blue</source>
        <translation>تمييز بالأ&amp;زرق</translation>
    </message>
    <message>
        <source>Mark in &amp;pink</source>
        <translation>تمييز بال&amp;وردي</translation>
    </message>
    <message>
        <source>&amp;Remove the mark</source>
        <translation>إزالة ال&amp;تمييز</translation>
    </message>
    <message>
        <source>&amp;Note on the passage</source>
        <translation>ملا&amp;حظة على المقطع</translation>
    </message>
    <message>
        <source>Book&amp;mark the passage</source>
        <translation>إضافة المقطع إلى الم&amp;فضلة</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open an address?</source>
        <translation>هل تريد فتح عنوان؟</translation>
    </message>
    <message>
        <source>This address is on the internet. Field Guide itself does not go there; your browser would.</source>
        <translation>هذا العنوان على الإنترنت. لا يتصل به الدليل الميداني بنفسه، وإنما يفتحه متصفحك.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>ArrivalsDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات اتصال</translation>
    </message>
    <message>
        <source>{0}: new {1}, here already {2}, with a fault {3}.</source>
        <translation>{0}: جديدة {1}، موجودة هنا {2}، فيها خطأ {3}.</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>جهات اتصال جديدة</translation>
    </message>
    <message>
        <source>Contacts with a fault</source>
        <translation>جهات اتصال فيها خطأ</translation>
    </message>
    <message>
        <source>These are left out. Correct them in the file and import it again.</source>
        <translation>تُترك هذه جانبًا. صحّحها في الملف ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>What is here stays as it is.</source>
        <translation>يبقى ما هو موجود هنا كما هو.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Back up now</source>
        <translation>احفظ نسخة الآن</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>None yet. One is made each day, and before anything that changes all.</source>
        <translation>لا توجد نسخة بعد. تُحفظ نسخة كل يوم، وقبل كل ما يغيّر البيانات كلها.</translation>
    </message>
    <message>
        <source>The newest: {0}. One of each of five days and four weeks is kept.</source>
        <translation>الأحدث: {0}. تُحفظ نسخة لكل من خمسة أيام ولكل من أربعة أسابيع.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>العودة إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>You see what is in it and what it would replace before anything is done.</source>
        <translation>ترى ما فيها وما ستحلّ محلّه قبل القيام بأي شيء.</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>حُفظت النسخة.</translation>
    </message>
    <message>
        <source>Restored. What you had before is the newest backup now.</source>
        <translation>تمت الاستعادة. ما كان لديك من قبل هو الآن أحدث نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>of the day</source>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>محفوظة يدويًا</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>قبل إصدار جديد</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before a change of the encryption</source>
        <translation>قبل تغيير التشفير</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Choose the state to go back to. What you have now becomes a backup first.</source>
        <translation>اختر الحالة التي تريد العودة إليها. ما لديك الآن يُحفظ أولًا كنسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Will be replaced: {0}</source>
        <translation>سيُستبدل: {0}</translation>
    </message>
    <message>
        <source>Your present data cannot be read; the file is set aside, not deleted.</source>
        <translation>لا يمكن قراءة بياناتك الحالية؛ يوضع الملف جانبًا ولا يُحذف.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase. Give that one.</source>
        <translation>هذه النسخة محمية بعبارة مرور أخرى. أدخل تلك العبارة.</translation>
    </message>
    <message>
        <source>In this backup: {0}</source>
        <translation>في هذه النسخة: {0}</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be put back.</source>
        <translation>هذه النسخة تالفة ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Bookmarks {0} · Notes {1} · Highlights {2} · Contacts {3} · Checklists {4} · Templates {5}</source>
        <translation>الإشارات {0} · الملاحظات {1} · المقاطع المعلَّمة {2} · جهات الاتصال {3} · قوائم المراجعة {4} · القوالب {5}</translation>
    </message>
</context>
<context>
    <name>BookmarkActs</name>
    <message numerus="yes">
        <source>Move %n bookmark(s) to a folder</source>
        <translation>
            <numerusform>نقل %n عنصر إلى مجلد</numerusform>
            <numerusform>نقل عنصر واحد إلى مجلد</numerusform>
            <numerusform>نقل عنصرين إلى مجلد</numerusform>
            <numerusform>نقل %n عناصر إلى مجلد</numerusform>
            <numerusform>نقل %n عنصراً إلى مجلد</numerusform>
            <numerusform>نقل %n عنصر إلى مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>خارج المجلدات</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved.</source>
        <translation>
            <numerusform>لم يُنقل أي عنصر.</numerusform>
            <numerusform>نُقل عنصر واحد.</numerusform>
            <numerusform>نُقل عنصران.</numerusform>
            <numerusform>نُقلت %n عناصر.</numerusform>
            <numerusform>نُقل %n عنصراً.</numerusform>
            <numerusform>نُقل %n عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) removed.</source>
        <translation>
            <numerusform>لم يُزل أي عنصر.</numerusform>
            <numerusform>أُزيل عنصر واحد.</numerusform>
            <numerusform>أُزيل عنصران.</numerusform>
            <numerusform>أُزيلت %n عناصر.</numerusform>
            <numerusform>أُزيل %n عنصراً.</numerusform>
            <numerusform>أُزيل %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark “{0}” was removed.</source>
        <translation>أُزيل «{0}» من المفضلة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved out of their folder.</source>
        <translation>
            <numerusform>لم يُخرج أي عنصر من مجلده.</numerusform>
            <numerusform>أُخرج عنصر واحد من مجلده.</numerusform>
            <numerusform>أُخرج عنصران من مجلدهما.</numerusform>
            <numerusform>أُخرجت %n عناصر من مجلدها.</numerusform>
            <numerusform>أُخرج %n عنصراً من مجلدها.</numerusform>
            <numerusform>أُخرج %n عنصر من مجلدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) moved to “{0}”.</source>
        <translation>
            <numerusform>لم يُنقل أي عنصر إلى «{0}».</numerusform>
            <numerusform>نُقل عنصر واحد إلى «{0}».</numerusform>
            <numerusform>نُقل عنصران إلى «{0}».</numerusform>
            <numerusform>نُقلت %n عناصر إلى «{0}».</numerusform>
            <numerusform>نُقل %n عنصراً إلى «{0}».</numerusform>
            <numerusform>نُقل %n عنصر إلى «{0}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n bookmark(s) were changed.</source>
        <translation>
            <numerusform>لم تتغير وسوم أي عنصر.</numerusform>
            <numerusform>عُدّلت وسوم عنصر واحد.</numerusform>
            <numerusform>عُدّلت وسوم عنصرين.</numerusform>
            <numerusform>عُدّلت وسوم %n عناصر.</numerusform>
            <numerusform>عُدّلت وسوم %n عنصراً.</numerusform>
            <numerusform>عُدّلت وسوم %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark “{0}” was changed.</source>
        <translation>عُدّل «{0}» في المفضلة.</translation>
    </message>
</context>
<context>
    <name>BookmarkColumn</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookmarkFiles</name>
    <message>
        <source>Export everything (JSON)…</source>
        <translation>تصدير كل شيء (JSON)…</translation>
    </message>
    <message>
        <source>Export for browsers (HTML)…</source>
        <translation>تصدير للمتصفحات (HTML)…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <translation>تصدير المفضلة</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>المفضلة</translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) written: {0}</source>
        <translation>
            <numerusform>لم يُكتب أي عنصر: {0}</numerusform>
            <numerusform>كُتب عنصر واحد: {0}</numerusform>
            <numerusform>كُتب عنصران: {0}</numerusform>
            <numerusform>كُتبت %n عناصر: {0}</numerusform>
            <numerusform>كُتب %n عنصراً: {0}</numerusform>
            <numerusform>كُتب %n عنصر: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import bookmarks</source>
        <translation>استيراد المفضلة</translation>
    </message>
    <message numerus="yes">
        <source>%n new bookmark(s) taken in.</source>
        <translation>
            <numerusform>لم يدخل أي عنصر جديد.</numerusform>
            <numerusform>دخل عنصر جديد واحد.</numerusform>
            <numerusform>دخل عنصران جديدان.</numerusform>
            <numerusform>دخلت %n عناصر جديدة.</numerusform>
            <numerusform>دخل %n عنصراً جديداً.</numerusform>
            <numerusform>دخل %n عنصر جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarks ({0})</source>
        <translation>المفضلة ({0})</translation>
    </message>
</context>
<context>
    <name>BookmarkForm</name>
    <message>
        <source>Describe the bookmark</source>
        <translation>وصف عنصر المفضلة</translation>
    </message>
    <message>
        <source>for example: interview, Site 4</source>
        <translation>مثلاً: مقابلة، الموقع 4</translation>
    </message>
    <message>
        <source>for example: Site 4/Children</source>
        <translation>مثلاً: الموقع 4/الأطفال</translation>
    </message>
    <message>
        <source>My title</source>
        <translation>عنواني</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Bookmarks</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>You have no bookmarks yet.</source>
        <translation>ليس في المفضلة شيء بعد.</translation>
    </message>
    <message>
        <source>Set one with the star above a text, or with Ctrl+D.</source>
        <translation>لإضافة نص اضغط النجمة التي فوقه أو Ctrl+D.</translation>
    </message>
    <message>
        <source>Filter the bookmarks</source>
        <translation>تصفية المفضلة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>ترتيبي الخاص</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>لم يعد موجوداً</translation>
    </message>
    <message>
        <source>marked {0}</source>
        <translation>أُضيف في {0}</translation>
    </message>
    <message>
        <source>in {0} · marked {1}</source>
        <translation>في {0} · أُضيف في {1}</translation>
    </message>
    <message>
        <source>Choose a bookmark to read what it marks.</source>
        <translation>اختر عنصراً من المفضلة لقراءته.</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>المجلد: {0}</translation>
    </message>
    <message>
        <source>Nothing is in here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Ctrl+M moves a bookmark to a folder; so does the mouse.</source>
        <translation>ينقل Ctrl+M عنصراً إلى مجلد، وكذلك الفأرة.</translation>
    </message>
    <message>
        <source>A saved search: “{0}”</source>
        <translation>بحث محفوظ: «{0}»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <comment>a title and a passage</comment>
        <translation>{0}: «{1}»</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>All cards</source>
        <translation>جميع البطاقات</translation>
    </message>
</context>
<context>
    <name>CaseReminder</name>
    <message>
        <source>This looks like a person’s name with a number or a place. Field Guide is no case file: keep such data where your organisation protects them.</source>
        <translation>يبدو هذا كاسم شخص مع رقم أو مكان. Field Guide ليس ملف حالة: احفظ مثل هذه البيانات حيث تحميها منظمتك.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the reminder</source>
        <translation>إخفاء التذكير</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Templates</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>The packs on this laptop have no checklists.</source>
        <translation>لا قوائم مرجعية في الحزم الموجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Filter the templates</source>
        <translation>تصفية النماذج</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولاً</translation>
    </message>
    <message>
        <source>Choose a checklist.</source>
        <translation>اختر قائمة مرجعية.</translation>
    </message>
    <message>
        <source>You can read it here, and print a blank copy to fill in with a pen.</source>
        <translation>يمكنك قراءتها هنا، وطباعة نسخة فارغة تُملأ بالقلم.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>كلغة النافذة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>{0} %</source>
        <comment>a size</comment>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>ChosenBookmarks</name>
    <message>
        <source>Enter opens, Delete removes the bookmark, F2 describes it, Ctrl+M moves it to a folder, Ctrl+T sets its tags, Alt+Up and Alt+Down move it in your own order. Shift and the arrows, or Ctrl+A, choose many.</source>
        <translation>يفتح Enter، ويزيل Delete العنصر من المفضلة، ويصفه F2، وينقله Ctrl+M إلى مجلد، ويضبط Ctrl+T وسومه، وينقله Alt+أعلى وAlt+أسفل في ترتيبك الخاص. وتُختار عناصر كثيرة بـ Shift مع الأسهم أو Ctrl+A.</translation>
    </message>
    <message>
        <source>Move to a folder (Ctrl+M)</source>
        <translation>نقل إلى مجلد (Ctrl+M)</translation>
    </message>
    <message>
        <source>Tags (Ctrl+T)</source>
        <translation>الوسوم (Ctrl+T)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>إزالة (Delete)</translation>
    </message>
    <message>
        <source>Describe the bookmark (F2)</source>
        <translation>وصف العنصر (F2)</translation>
    </message>
    <message>
        <source>More that can be done with bookmarks</source>
        <translation>المزيد مما يمكن فعله بالمفضلة</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>وصف…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>نقل إلى مجلد…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Sort by “My own order”, without a filter, to move bookmarks.</source>
        <translation>رتّب حسب «ترتيبي الخاص» دون تصفية لتنقل العناصر.</translation>
    </message>
</context>
<context>
    <name>ComingDialog</name>
    <message>
        <source>Import bookmarks</source>
        <translation>استيراد المفضلة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>New: {0} · here already: {1} · new folders: {2} · cannot be taken: {3}</source>
        <translation>جديدة: {0} · موجودة: {1} · مجلدات جديدة: {2} · لا يمكن أخذها: {3}</translation>
    </message>
    <message>
        <source>From the file {0}</source>
        <translation>من الملف {0}</translation>
    </message>
    <message>
        <source>What is here stays as it is. All comes in or nothing; a backup is made first.</source>
        <translation>يبقى ما هنا كما هو. يدخل الكل أو لا شيء، وتُؤخذ نسخة احتياطية قبل ذلك.</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ما في الملف</translation>
    </message>
    <message>
        <source>Cannot be taken, leads elsewhere: {0}</source>
        <translation>لا يمكن أخذه، يقود إلى مكان آخر: {0}</translation>
    </message>
    <message>
        <source>Cannot be taken, damaged: {0}</source>
        <translation>لا يمكن أخذه، تالف: {0}</translation>
    </message>
    <message>
        <source>New folder: {0}</source>
        <translation>مجلد جديد: {0}</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>جديد: {0}</translation>
    </message>
</context>
<context>
    <name>ContactDesk</name>
    <message>
        <source>Save the contact?</source>
        <translation>هل تُحفظ جهة الاتصال؟</translation>
    </message>
    <message>
        <source>What you wrote about “{0}” is not saved yet.</source>
        <translation>ما كتبته عن «{0}» لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Contact saved.</source>
        <translation>حُفظت جهة الاتصال.</translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات اتصال</translation>
    </message>
    <message>
        <source>Export all contacts</source>
        <translation>تصدير كل جهات الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written: {0}</source>
        <translation>
            <numerusform>لم تُكتب أي جهة اتصال (%n): {0}</numerusform>
            <numerusform>كُتبت جهة اتصال واحدة (%n): {0}</numerusform>
            <numerusform>كُتبت جهتا اتصال (%n): {0}</numerusform>
            <numerusform>كُتبت %n جهات اتصال: {0}</numerusform>
            <numerusform>كُتبت %n جهة اتصال: {0}</numerusform>
            <numerusform>كُتبت %n جهة اتصال: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>حفظ البطاقات</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>حُفظ باسم {0}.</translation>
    </message>
    <message>
        <source>Field Guide, my own contacts · printed on {0}</source>
        <translation>Field Guide، جهات الاتصال الخاصة بي · طُبع في {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported.</source>
        <translation>
            <numerusform>لم تُستورد أي جهة اتصال (%n).</numerusform>
            <numerusform>استُوردت جهة اتصال واحدة (%n).</numerusform>
            <numerusform>استُوردت جهتا اتصال (%n).</numerusform>
            <numerusform>استُوردت %n جهات اتصال.</numerusform>
            <numerusform>استُوردت %n جهة اتصال.</numerusform>
            <numerusform>استُوردت %n جهة اتصال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>A service or a person on duty, never a person who is helped</source>
        <translation>خدمة أو شخص مناوب، وليس أبدًا شخصًا تُقدَّم له المساعدة</translation>
    </message>
    <message>
        <source>for example: Arabic, French</source>
        <translation>مثلًا: العربية، الفرنسية</translation>
    </message>
    <message>
        <source>for example: 8 to 16, nights by phone</source>
        <translation>مثلًا: من 8 إلى 16، وليلًا بالهاتف</translation>
    </message>
    <message>
        <source>Choose topics…</source>
        <translation>اختيار المواضيع…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Print as a card…</source>
        <translation>طباعة كبطاقة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Contacts are your own and stay on this laptop. Services and colleagues only: never a person who is helped.</source>
        <translation>جهات الاتصال لك وحدك وتبقى على هذا الحاسوب. خدمات وزملاء فقط: وليس أبدًا شخصًا تُقدَّم له المساعدة.</translation>
    </message>
    <message>
        <source>None yet: it is shown in this list alone.</source>
        <translation>لا شيء بعد: تظهر في هذه القائمة وحدها.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Enter goes to the contact, Delete removes it</source>
        <translation>مفتاح الإدخال ينتقل إلى جهة الاتصال، ومفتاح الحذف يزيلها</translation>
    </message>
    <message>
        <source>You have no contacts yet.</source>
        <translation>ليست لديك جهات اتصال بعد.</translation>
    </message>
    <message>
        <source>Services, focal points, desks: who you call from where you work.</source>
        <translation>خدمات ومسؤولو تنسيق ومكاتب: من تتصل بهم من مكان عملك.</translation>
    </message>
    <message>
        <source>Filter the contacts</source>
        <translation>تصفية جهات الاتصال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Files and printing</source>
        <translation>الملفات والطباعة</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>استيراد جهات اتصال…</translation>
    </message>
    <message>
        <source>Export all contacts…</source>
        <translation>تصدير كل جهات الاتصال…</translation>
    </message>
    <message>
        <source>Print those in the list as cards…</source>
        <translation>طباعة ما في القائمة كبطاقات…</translation>
    </message>
    <message>
        <source>Save those in the list as a PDF…</source>
        <translation>حفظ ما في القائمة بصيغة PDF…</translation>
    </message>
    <message>
        <source>The contact is not saved yet. It waits in Contacts.</source>
        <translation>لم تُحفظ جهة الاتصال بعد. إنها تنتظر في «جهات الاتصال».</translation>
    </message>
    <message>
        <source>The contact “{0}” was removed.</source>
        <translation>أُزيلت جهة الاتصال «{0}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Choose a contact, or write a new one.</source>
        <translation>اختر جهة اتصال، أو اكتب واحدة جديدة.</translation>
    </message>
    <message>
        <source>Contacts are shown with the texts and first-minutes cards of their topics. They stay on this laptop. Never a person who is helped.</source>
        <translation>تظهر جهات الاتصال مع نصوص مواضيعها وبطاقات الدقائق الأولى. وتبقى على هذا الحاسوب. وليس أبدًا شخصًا تُقدَّم له المساعدة.</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>لا أطراف</numerusform>
            <numerusform>طرف واحد</numerusform>
            <numerusform>طرفان</numerusform>
            <numerusform>%n أطراف</numerusform>
            <numerusform>%n طرفًا</numerusform>
            <numerusform>%n طرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Field Guide</source>
        <translation>الدليل الميداني</translation>
    </message>
    <message>
        <source>Field Guide met a fault of its own and has to end.</source>
        <translation>وقع خلل داخلي في الدليل الميداني، ولا بد من إنهائه.</translation>
    </message>
    <message>
        <source>What you saved is safe. The fault was noted in {0}, without any of your texts.</source>
        <translation>ما حفظته سليم. وقد دُوِّن الخلل في ⁦{0}⁩، دون أي من نصوصك.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>{0} or Esc</source>
        <translation>{0} أو Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Everything is hidden. Press {0}, Escape or this button to go on.</source>
        <translation>كل شيء مخفي. اضغط {0} أو Escape أو هذا الزر للمتابعة.</translation>
    </message>
</context>
<context>
    <name>DataParts</name>
    <message>
        <source>Bookmarks and folders</source>
        <translation>المفضلة والمجلدات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>المقاطع المعلَّمة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم التحقق</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>القوالب الخاصة</translation>
    </message>
    <message>
        <source>What was read last</source>
        <translation>ما قُرئ أخيرًا</translation>
    </message>
    <message>
        <source>Settings of the data</source>
        <translation>إعدادات البيانات</translation>
    </message>
    <message>
        <source>Kept texts</source>
        <translation>النصوص المحفوظة</translation>
    </message>
</context>
<context>
    <name>DataRows</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Take your data along</source>
        <translation>خذ بياناتك معك</translation>
    </message>
    <message>
        <source>All of it or parts, in one file, under a passphrase if you like.</source>
        <translation>كلها أو أجزاء منها في ملف واحد، بعبارة مرور إن شئت.</translation>
    </message>
    <message>
        <source>Take data in from a file</source>
        <translation>إدخال بيانات من ملف</translation>
    </message>
    <message>
        <source>You see what is new and what differs before anything is done.</source>
        <translation>ترى ما هو جديد وما يختلف قبل أن يحدث أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) written: {0}</source>
        <translation>
            <numerusform>لم يُكتب أي عنصر (%n): {0}</numerusform>
            <numerusform>كُتب عنصر واحد (%n): {0}</numerusform>
            <numerusform>كُتب عنصران (%n): {0}</numerusform>
            <numerusform>كُتبت %n عناصر: {0}</numerusform>
            <numerusform>كُتب %n عنصرًا: {0}</numerusform>
            <numerusform>كُتب %n عنصر: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported. What you had before is the backup of {0}.</source>
        <translation>تم الاستيراد. ما كان لديك من قبل هو النسخة الاحتياطية بتاريخ {0}.</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>تصدير بياناتي</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>استيراد بيانات</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>مكان الاستخدام</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>ملزمة</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>قديمة</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>بلا تنبيهات</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents or glossary</source>
        <translation>الوثائق أو المصطلحات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>تصفية الوثائق</translation>
    </message>
    <message>
        <source>Space ticks a choice</source>
        <translation>مفتاح المسافة يحدد خياراً أو يلغيه</translation>
    </message>
    <message>
        <source>No document fits what you ticked.</source>
        <translation>لا وثيقة تطابق ما حددته.</translation>
    </message>
    <message>
        <source>Take back a choice at the side.</source>
        <translation>ألغِ أحد الخيارات في الجانب.</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>تصفية الوثائق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>The packs on this laptop have no glossary.</source>
        <translation>لا مسرد مصطلحات في الحزم الموجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>تصفية المصطلحات</translation>
    </message>
    <message>
        <source>Choose a term to read its meaning.</source>
        <translation>اختر مصطلحاً لقراءة معناه.</translation>
    </message>
    <message>
        <source>Choose a document to read its record.</source>
        <translation>اختر وثيقة لقراءة بياناتها.</translation>
    </message>
    <message>
        <source>A record says what a publication is and where to find it; it is not the publication itself.</source>
        <translation>تبيّن البيانات ماهية المنشور ومكان العثور عليه، وليست هي المنشور نفسه.</translation>
    </message>
</context>
<context>
    <name>EncryptionRows</name>
    <message>
        <source>Encrypt…</source>
        <translation>تشفير…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Your data are not encrypted</source>
        <translation>بياناتك غير مشفرة</translation>
    </message>
    <message>
        <source>Under a passphrase only who knows it can read them. You can do it now or later.</source>
        <translation>مع عبارة مرور لا يقرؤها إلا من يعرفها. يمكنك فعل ذلك الآن أو لاحقًا.</translation>
    </message>
    <message>
        <source>Your data are encrypted</source>
        <translation>بياناتك مشفرة</translation>
    </message>
    <message>
        <source>They are locked. Give the passphrase to change this.</source>
        <translation>إنها مقفلة. أدخل عبارة المرور لتغيير ذلك.</translation>
    </message>
    <message>
        <source>Change the passphrase if somebody may have seen it. Without it they are gone.</source>
        <translation>غيّر عبارة المرور إن كان أحد قد رآها. بدونها يضيع كل شيء.</translation>
    </message>
    <message>
        <source>Erase everything of yours</source>
        <translation>محو كل ما يخصك</translation>
    </message>
    <message>
        <source>Deletes your data, all backups and attached files for good. The guidance stays.</source>
        <translation>يحذف نهائيًا بياناتك وكل النسخ الاحتياطية والملفات المرفقة. تبقى الإرشادات.</translation>
    </message>
    <message>
        <source>Your data are encrypted. Keep the passphrase safe.</source>
        <translation>بياناتك مشفرة. احفظ عبارة المرور جيدًا.</translation>
    </message>
    <message>
        <source>Your data are under the new passphrase.</source>
        <translation>بياناتك محمية بعبارة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Your data are not encrypted any more.</source>
        <translation>لم تعد بياناتك مشفرة.</translation>
    </message>
    <message>
        <source>Erase everything of yours?</source>
        <translation>هل تريد محو كل ما يخصك؟</translation>
    </message>
    <message>
        <source>Bookmarks, notes, checklists, contacts, attached files and every backup are overwritten where they begin, then deleted. This cannot be taken back.

The disk itself may keep older copies for a while, a solid-state disk more than others; so may copies that you made elsewhere. Only a disk that is encrypted as a whole protects against that.</source>
        <translation>تُكتب فوق بداية الإشارات والملاحظات والقوائم وجهات الاتصال والملفات المرفقة وكل نسخة احتياطية، ثم تُحذف. لا يمكن التراجع عن ذلك.

قد يحتفظ القرص نفسه بنسخ أقدم لبعض الوقت، وأقراص SSD أكثر من غيرها، وكذلك النسخ التي صنعتها في مكان آخر. لا يحمي من ذلك إلا قرص مشفر بأكمله.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erased. The program begins anew with empty data.</source>
        <translation>تم المحو. يبدأ البرنامج من جديد ببيانات فارغة.</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>يستغرق هذا لحظة…</translation>
    </message>
    <message>
        <source>A backup is made first…</source>
        <translation>تُصنع نسخة احتياطية أولًا…</translation>
    </message>
    <message>
        <source>Your data are written anew and compared…</source>
        <translation>تُكتب بياناتك من جديد وتُقارن…</translation>
    </message>
    <message>
        <source>The backups follow…</source>
        <translation>تليها النسخ الاحتياطية…</translation>
    </message>
</context>
<context>
    <name>ExpiryField</name>
    <message>
        <source>Keep only until</source>
        <translation>الاحتفاظ بها حتى</translation>
    </message>
    <message>
        <source>Last day of the note</source>
        <translation>آخر يوم للملاحظة</translation>
    </message>
    <message>
        <source>After that day it goes to the trash by itself, and 30 days later for good.</source>
        <translation>بعد ذلك اليوم تنتقل من تلقاء نفسها إلى سلة المهملات، وبعد 30 يومًا تُحذف نهائيًا.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export my data</source>
        <translation>تصدير بياناتي</translation>
    </message>
    <message>
        <source>What goes into the file:</source>
        <translation>ما يدخل في الملف:</translation>
    </message>
    <message>
        <source>Files attached to checklists are not in it.</source>
        <translation>الملفات المرفقة بالقوائم ليست فيه.</translation>
    </message>
    <message>
        <source>Passphrase (may stay empty)</source>
        <translation>عبارة المرور (يمكن أن تبقى فارغة)</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever has the file can read it.</source>
        <translation>من دون عبارة مرور يستطيع كل من لديه الملف قراءته.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان ليستا متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Weak: quickly guessed. Four or five words that nobody expects.</source>
        <translation>ضعيفة: تُخمَّن بسرعة. استعمل أربع أو خمس كلمات لا يتوقعها أحد.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>متوسطة. كلمة أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>Forgotten means gone: nobody can open the file without it.</source>
        <translation>إن نُسيت ضاع الملف: لا أحد يستطيع فتحه من دونها.</translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1}, %n results</source>
        <translation>
            <numerusform>{0}: {1}، لا نتائج</numerusform>
            <numerusform>{0}: {1}، نتيجة واحدة</numerusform>
            <numerusform>{0}: {1}، نتيجتان</numerusform>
            <numerusform>{0}: {1}، %n نتائج</numerusform>
            <numerusform>{0}: {1}، %n نتيجة</numerusform>
            <numerusform>{0}: {1}، %n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} من {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Field Guide</source>
        <translation>الدليل الميداني</translation>
    </message>
    <message>
        <source>Guidance for people who protect other people, on this laptop, without a network.</source>
        <translation>إرشادات لمن يحمون غيرهم، على هذا الحاسوب، دون شبكة.</translation>
    </message>
    <message>
        <source>It holds summaries of handbooks, standards and treaties, each with the place in the source that it rests on. Many are drafts: check the original before you rely on them.</source>
        <translation>يضم ملخصات لأدلة ومعايير ومعاهدات، ومع كل منها الموضع الذي يستند إليه في المصدر. وكثير منها مسودات: ارجع إلى الأصل قبل الاعتماد عليها.</translation>
    </message>
    <message>
        <source>It is not a case file. Do not write names or stories of people into it. It sends nothing anywhere and fetches nothing.</source>
        <translation>ليس ملفاً للحالات، فلا تكتب فيه أسماء الناس ولا قصصهم. وهو لا يرسل شيئاً إلى أي مكان ولا يجلب شيئاً.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation>لغة الإرشادات</translation>
    </message>
    <message>
        <source>Your bookmarks and settings are in this folder</source>
        <translation>مفضلتك وإعداداتك في هذا المجلد</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>FolderTreeModel</name>
    <message numerus="yes">
        <source>{0}, %n bookmarks</source>
        <translation>
            <numerusform>{0}، لا عناصر</numerusform>
            <numerusform>{0}، عنصر واحد</numerusform>
            <numerusform>{0}، عنصران</numerusform>
            <numerusform>{0}، %n عناصر</numerusform>
            <numerusform>{0}، %n عنصراً</numerusform>
            <numerusform>{0}، %n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>All bookmarks</source>
        <translation>كل المفضلة</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>خارج المجلدات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Insert makes a folder, F2 renames it, Delete removes it, Ctrl+M moves it into another, Alt+Up and Alt+Down move it among those beside it</source>
        <translation>ينشئ Insert مجلداً، ويعيد F2 تسميته، ويزيله Delete، وينقله Ctrl+M إلى آخر، وينقله Alt+أعلى وAlt+أسفل بين جيرانه</translation>
    </message>
    <message>
        <source>New folder (Insert)</source>
        <translation>مجلد جديد (Insert)</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>What is the new folder called?</source>
        <translation>ما اسم المجلد الجديد؟</translation>
    </message>
    <message>
        <source>What is the new folder in “{0}” called?</source>
        <translation>ما اسم المجلد الجديد في «{0}»؟</translation>
    </message>
    <message>
        <source>The folder is called “{0}” now.</source>
        <translation>صار اسم المجلد «{0}».</translation>
    </message>
    <message>
        <source>What is the folder called?</source>
        <translation>ما اسم المجلد؟</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>إعادة تسمية المجلد</translation>
    </message>
    <message>
        <source>Move the folder “{0}”</source>
        <translation>نقل المجلد «{0}»</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>The folder “{0}” was removed. What was in it moved up.</source>
        <translation>أُزيل المجلد «{0}»، وانتقل ما فيه إلى الأعلى.</translation>
    </message>
    <message>
        <source>The folder “{0}” was moved.</source>
        <translation>نُقل المجلد «{0}».</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>مجلد جديد…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>نقل إلى مجلد…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Remove, and keep what is in it</source>
        <translation>إزالة مع إبقاء ما فيه</translation>
    </message>
</context>
<context>
    <name>Handlers</name>
    <message>
        <source>Entries that have several languages show two. First-minutes cards stay as they are.</source>
        <translation>النصوص المتاحة بعدة لغات تُعرض بلغتين. أما بطاقات الدقائق الأولى فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Entries show one language.</source>
        <translation>تُعرض النصوص بلغة واحدة.</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Details of the checklist</source>
        <translation>تفاصيل القائمة المرجعية</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>قائمة مرجعية جديدة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Field Guide, help</source>
        <translation>الدليل الميداني، المساعدة</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the checklist</source>
        <translation>سجلّ القائمة المرجعية</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>details changed</source>
        <translation>تغيّرت التفاصيل</translation>
    </message>
    <message>
        <source>comment written</source>
        <translation>كُتب تعليق</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>وُقّعت</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>started over</source>
        <translation>بدأت من جديد</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>وُضعت جانبًا</translation>
    </message>
    <message>
        <source>fetched back</source>
        <translation>استُرجعت</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>نُقلت إلى سلة المهملات</translation>
    </message>
    <message>
        <source>change of the template taken over</source>
        <translation>أُخذ تغيير القالب</translation>
    </message>
    <message>
        <source>left as it was although the template changed</source>
        <translation>تُرك كما كان رغم تغيّر القالب</translation>
    </message>
    <message>
        <source>file attached</source>
        <translation>أُرفق ملف</translation>
    </message>
    <message>
        <source>file removed</source>
        <translation>أُزيل ملف</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>First minutes</source>
        <translation>الدقائق الأولى</translation>
    </message>
    <message>
        <source>Short cards for when something has just happened</source>
        <translation>بطاقات قصيرة لما وقع للتو</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Checklists in hand</source>
        <translation>قوائم مرجعية قيد العمل</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>You were at “{0}”</source>
        <translation>توقفت عند «{0}»</translation>
    </message>
    <message>
        <source>Locked. The passphrase shows them.</source>
        <translation>مقفل. تُظهره عبارة المرور.</translation>
    </message>
    <message>
        <source>Nothing of what you read is remembered: so it was chosen in Settings.</source>
        <translation>لا يُحفظ شيء مما تقرؤه: هكذا اختير في الإعدادات.</translation>
    </message>
    <message>
        <source>Locked. Nothing of what you read now is remembered.</source>
        <translation>مقفل. لا يُحفظ شيء مما تقرؤه الآن.</translation>
    </message>
    <message>
        <source>What you read will stand here, so that you can go on where you stopped.</source>
        <translation>يظهر هنا ما قرأته، لتتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>لم يعد موجوداً</translation>
    </message>
    <message>
        <source>Set a bookmark with the star above a text, or with Ctrl+D.</source>
        <translation>لإضافة نص إلى المفضلة اضغط النجمة التي فوقه أو Ctrl+D.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>لا قوائم</numerusform>
            <numerusform>قائمة واحدة</numerusform>
            <numerusform>قائمتان</numerusform>
            <numerusform>%n قوائم</numerusform>
            <numerusform>%n قائمة</numerusform>
            <numerusform>%n قائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلاً</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>في هذا الإصدار</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>a pack and its version</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>New in {0}</source>
        <translation>الجديد في {0}</translation>
    </message>
    <message>
        <source>After an update</source>
        <translation>بعد التحديث</translation>
    </message>
    <message numerus="yes">
        <source>An update changed %n thing(s) that you marked</source>
        <translation>
            <numerusform>لم يغيّر التحديث شيئاً مما وضعت عليه علامة</numerusform>
            <numerusform>غيّر التحديث شيئاً واحداً مما وضعت عليه علامة</numerusform>
            <numerusform>غيّر التحديث شيئين مما وضعت عليه علامة</numerusform>
            <numerusform>غيّر التحديث %n أشياء مما وضعت عليه علامة</numerusform>
            <numerusform>غيّر التحديث %n شيئاً مما وضعت عليه علامة</numerusform>
            <numerusform>غيّر التحديث %n شيء مما وضعت عليه علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own data are as they were.</source>
        <translation>بياناتك كما كانت.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import data</source>
        <translation>استيراد بيانات</translation>
    </message>
    <message>
        <source>What is in {0}:</source>
        <translation>ما في {0}:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>For all that differs</source>
        <translation>لكل ما يختلف</translation>
    </message>
    <message>
        <source>A backup of your data is made first. All of it is taken in, or nothing if anything goes wrong. What is only here stays.</source>
        <translation>تُحفظ أولًا نسخة احتياطية من بياناتك. يدخل كل شيء، أو لا شيء إن حدث خطأ. ويبقى ما هو موجود هنا وحده.</translation>
    </message>
    <message>
        <source>There is nothing in it that you do not have.</source>
        <translation>ليس فيه شيء غير موجود لديك.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>{0}: what differs</source>
        <translation>{0}: ما يختلف</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما لدي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ ما لديهم</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>KeepsSearch</name>
    <message>
        <source>The search “{0}” is among your bookmarks already.</source>
        <translation>البحث «{0}» في المفضلة من قبل.</translation>
    </message>
    <message>
        <source>The search “{0}” is among your bookmarks now.</source>
        <translation>أُضيف البحث «{0}» إلى المفضلة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Bookmark this search (Ctrl+D in the search box)</source>
        <translation>إضافة هذا البحث إلى المفضلة (Ctrl+D في مربع البحث)</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Kept on {0}, before an update. It is no longer guidance: do not rely on it.</source>
        <translation>حُفظ في {0} قبل التحديث. لم يعد من الإرشادات: لا تعتمد عليه.</translation>
    </message>
    <message>
        <source>Read the text as it was</source>
        <translation>قراءة النص كما كان</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>The text as it was</source>
        <translation>النص كما كان</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press a key…</source>
        <translation>اضغط مفتاحًا…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Nothing in this list fits.</source>
        <translation>لا شيء في هذه القائمة يطابق.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Sort: {0} ▾</source>
        <translation>الترتيب: {0} ▾</translation>
    </message>
    <message>
        <source>Sort the list: {0}</source>
        <translation>ترتيب القائمة: {0}</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>What you keep here opens with your passphrase. Guidance can be read and searched as ever. If the passphrase is forgotten, your bookmarks, notes and checklists are gone: nobody can bring them back.</source>
        <translation>ما تحفظه هنا يُفتح بعبارة المرور. ويمكن قراءة الإرشادات والبحث فيها كالعادة. إذا نُسيت عبارة المرور ضاعت مفضلتك وملاحظاتك وقوائم مراجعتك: لا أحد يستطيع استعادتها.</translation>
    </message>
    <message>
        <source>Give the passphrase</source>
        <translation>إدخال عبارة المرور</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pack files cannot be opened from here yet.</source>
        <translation>لا يمكن بعدُ فتح ملفات الحزم من هنا.</translation>
    </message>
    <message>
        <source>Field Guide</source>
        <translation>الدليل الميداني</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>No longer there</source>
        <translation>لم يعد موجوداً</translation>
    </message>
    <message>
        <source>marked {0}</source>
        <translation>وُضعت في {0}</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Place not found any more: the text has changed</source>
        <translation>لم يعد الموضع موجوداً: تغيّر النص</translation>
    </message>
    <message>
        <source>Marked in {0}</source>
        <translation>مُيّز في: {0}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Type to narrow the list, or a new path such as Site 4/Children</source>
        <translation>اكتب لتضييق القائمة، أو مساراً جديداً مثل الموقع 4/الأطفال</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>اكتب لتضييق القائمة</translation>
    </message>
    <message>
        <source>Filter the folders</source>
        <translation>تصفية المجلدات</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>New folder “{0}”</source>
        <translation>مجلد جديد «{0}»</translation>
    </message>
</context>
<context>
    <name>NoteChoices</name>
    <message>
        <source>All notes</source>
        <translation>كل الملاحظات</translation>
    </message>
    <message>
        <source>With the tag {0}</source>
        <translation>بالوسم {0}</translation>
    </message>
    <message>
        <source>On: {0}</source>
        <translation>حول: {0}</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>أي الملاحظات تظهر</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Title (may stay empty)</source>
        <translation>العنوان (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Write here. It is kept while you type. Not a case file.</source>
        <translation>اكتب هنا. يُحفظ النص أثناء الكتابة. هذا ليس ملف حالة.</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>عنوان الملاحظة</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>وسوم الملاحظة</translation>
    </message>
    <message>
        <source>Text of the note, in Markdown</source>
        <translation>نص الملاحظة بصيغة Markdown</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>إلى سلة المهملات</translation>
    </message>
    <message>
        <source>On: {0}</source>
        <translation>حول: {0}</translation>
    </message>
    <message>
        <source>Open what the note is on: {0}</source>
        <translation>افتح ما تتعلق به الملاحظة: {0}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>معاينة الملاحظة</translation>
    </message>
    <message>
        <source>The earlier version is back. The other is among the versions now.</source>
        <translation>عادت النسخة السابقة، وصارت الأخرى بين النسخ.</translation>
    </message>
</context>
<context>
    <name>NoteTrash</name>
    <message>
        <source>The note is in the trash. It stays there for 30 days.</source>
        <translation>الملاحظة في سلة المهملات، وتبقى فيها 30 يومًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Deleted here. %n backup(s) still hold the note.</source>
        <translation>
            <numerusform>حُذفت هنا. لا نسخة احتياطية (%n) تحتوي على الملاحظة.</numerusform>
            <numerusform>حُذفت هنا. نسخة احتياطية واحدة (%n) ما زالت تحتوي على الملاحظة.</numerusform>
            <numerusform>حُذفت هنا. نسختان احتياطيتان (%n) ما زالتا تحتويان على الملاحظة.</numerusform>
            <numerusform>حُذفت هنا. %n نسخ احتياطية ما زالت تحتوي على الملاحظة.</numerusform>
            <numerusform>حُذفت هنا. %n نسخة احتياطية ما زالت تحتوي على الملاحظة.</numerusform>
            <numerusform>حُذفت هنا. %n نسخة احتياطية ما زالت تحتوي على الملاحظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Enter opens the note, Delete puts it into the trash</source>
        <translation>مفتاح الإدخال يفتح الملاحظة، ومفتاح الحذف ينقلها إلى سلة المهملات</translation>
    </message>
    <message>
        <source>There are no notes here.</source>
        <translation>لا توجد ملاحظات هنا.</translation>
    </message>
    <message>
        <source>Ctrl+N begins one: on the text that is open, or a free one.</source>
        <translation>يبدأ Ctrl+N ملاحظة: على النص المفتوح أو ملاحظة حرة.</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>آخر ما تغيّر</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>ابحث في الملاحظات</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>إخراج من سلة المهملات</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Choose a note, or begin one.</source>
        <translation>اختر ملاحظة أو ابدأ واحدة.</translation>
    </message>
    <message>
        <source>Notes stay on this laptop. They are no case file: write no names in them.</source>
        <translation>تبقى الملاحظات على هذا الحاسوب. وهي ليست ملف حالة، فلا تكتب فيها أسماء.</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>حتى {0}</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>المقاطع المميَّزة</translation>
    </message>
    <message>
        <source>Open at the place</source>
        <translation>فتح عند الموضع</translation>
    </message>
</context>
<context>
    <name>NotesTabs</name>
    <message>
        <source>Notes or contacts</source>
        <translation>ملاحظات أو جهات اتصال</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The catalogue is being prepared. This happens once after each update of the content.</source>
        <translation>يجري إعداد الفهرس. يحدث هذا مرة واحدة بعد كل تحديث للمحتوى.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>OwnKey</name>
    <message>
        <source>This key is needed for writing or moving about. Take one of F1 to F12, or a letter together with Ctrl.</source>
        <translation>هذا المفتاح لازم للكتابة أو للتنقل. اختر واحدًا من F1 إلى F12 أو حرفًا مع Ctrl.</translation>
    </message>
    <message>
        <source>This key is that of “{0}” already. Take another one.</source>
        <translation>هذا المفتاح مخصص لـ«{0}». اختر غيره.</translation>
    </message>
    <message>
        <source>This key means something already. Take another one.</source>
        <translation>لهذا المفتاح معنى آخر. اختر غيره.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>جميع الأوامر</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>اكتب جزءاً من أمر</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>تصفية الأوامر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}: {command}</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Marked.</source>
        <translation>تم التمييز.</translation>
    </message>
    <message>
        <source>Nothing is marked here.</source>
        <translation>لا شيء مميَّز هنا.</translation>
    </message>
    <message>
        <source>The mark was removed.</source>
        <translation>أُزيل التمييز.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The passage is among the bookmarks.</source>
        <translation>أصبح المقطع في المفضلة.</translation>
    </message>
    <message>
        <source>Passages can be marked in entries and first-minutes cards.</source>
        <translation>يمكن تمييز المقاطع في المواد وفي بطاقات الدقائق الأولى.</translation>
    </message>
    <message>
        <source>Here nothing can be marked: choose words of the text itself.</source>
        <translation>لا يمكن تمييز شيء هنا: اختر كلمات من النص نفسه.</translation>
    </message>
    <message>
        <source>Choose some words first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>اختر بعض الكلمات أولاً: بالفأرة، أو بالمفتاح Shift مع مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>The place is not found any more: the text has changed.</source>
        <translation>لم يعد الموضع موجوداً: تغيّر النص.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>I keep the passphrase safe: forgotten means gone</source>
        <translation>أحفظ عبارة المرور جيدًا: نسيانها يعني ضياع البيانات</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Keep the older backups, not encrypted any more</source>
        <translation>الاحتفاظ بالنسخ الأقدم دون تشفير</translation>
    </message>
    <message>
        <source>Keep the older backups, under the new passphrase</source>
        <translation>الاحتفاظ بالنسخ الأقدم بعبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>At least {0} words or {1} signs. Words picked by chance are best.</source>
        <translation>{0} كلمات أو {1} حرفًا على الأقل. الكلمات المختارة عشوائيًا هي الأفضل.</translation>
    </message>
    <message>
        <source>Easy to guess: much of it repeats or follows the alphabet.</source>
        <translation>سهلة التخمين: كثير منها مكرر أو يتبع الأبجدية.</translation>
    </message>
    <message>
        <source>Fair. Longer is better: six words picked by chance are strong.</source>
        <translation>مقبولة. الأطول أفضل: ست كلمات مختارة عشوائيًا قوية.</translation>
    </message>
    <message>
        <source>Strong by its length, unless it is a known sentence.</source>
        <translation>قوية بطولها، ما لم تكن جملة معروفة.</translation>
    </message>
    <message>
        <source>Encrypt your data</source>
        <translation>تشفير بياناتك</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>تشفير</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Nobody can open your data without the passphrase, not even who made Field Guide. If you forget it, they are gone.</source>
        <translation>لا يستطيع أحد فتح بياناتك دون عبارة المرور، ولا حتى من صنع Field Guide. إن نسيتها ضاعت البيانات.</translation>
    </message>
    <message>
        <source>Bookmarks, notes, checklists and contacts are then opened with a passphrase. Backups that are not encrypted are deleted once all is proven, and so are damaged files that were set aside.</source>
        <translation>تُفتح عندئذ الإشارات والملاحظات والقوائم وجهات الاتصال بعبارة مرور. تُحذف النسخ غير المشفرة بعد التحقق من كل شيء، وكذلك الملفات التالفة التي وُضعت جانبًا.</translation>
    </message>
    <message>
        <source>Whoever can use this laptop can then read your data.</source>
        <translation>يستطيع عندئذ كل من يستخدم هذا الحاسوب قراءة بياناتك.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>{0} is under a passphrase.</source>
        <translation>{0} محمي بعبارة مرور.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارة مرور الملف</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>PrivacyRows</name>
    <message>
        <source>For “Continue”</source>
        <translation>لأجل «متابعة القراءة»</translation>
    </message>
    <message>
        <source>Leave no traces</source>
        <translation>عدم ترك أي أثر</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>What is remembered of your reading</source>
        <translation>ما يُحفظ من قراءتك</translation>
    </message>
    <message>
        <source>Without traces there is no “Continue”, and the next start begins at Home, without a picture of the last page.</source>
        <translation>من دون أثر لا توجد «متابعة القراءة»، ويبدأ التشغيل التالي من الصفحة الرئيسية بلا صورة لآخر صفحة.</translation>
    </message>
    <message>
        <source>Key that hides everything</source>
        <translation>المفتاح الذي يخفي كل شيء</translation>
    </message>
    <message>
        <source>It blanks every window at once. The same key brings them back; nothing typed is lost. It asks for no passphrase. Press the button, then the new key.</source>
        <translation>يُفرغ كل النوافذ في الحال، والمفتاح نفسه يعيدها ولا يضيع شيء مما كُتب. لا يطلب عبارة مرور. اضغط الزر ثم المفتاح الجديد.</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>القفل عند غياب المستخدم</translation>
    </message>
    <message>
        <source>Hide when nobody is there</source>
        <translation>الإخفاء عند غياب المستخدم</translation>
    </message>
    <message>
        <source>Without a key or the mouse for so long, and after the laptop slept.</source>
        <translation>من دون مفتاح أو فأرة طوال هذه المدة، وبعد سكون الحاسوب.</translation>
    </message>
    <message>
        <source>No traces from now on.</source>
        <translation>لا أثر من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Leave no traces?</source>
        <translation>ألا يُترك أي أثر؟</translation>
    </message>
    <message>
        <source>The list under “Continue” is deleted for good, and nothing is added to it. Bookmarks, notes and checklists stay. Backups made before still hold the list.</source>
        <translation>تُحذف القائمة تحت «متابعة القراءة» نهائيًا ولا يُضاف إليها شيء. تبقى المفضلة والملاحظات وقوائم المراجعة. النسخ الاحتياطية السابقة ما زالت تحتوي القائمة.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Delete the note for good?</source>
        <translation>هل تُحذف الملاحظة نهائيًا؟</translation>
    </message>
    <message>
        <source>It goes with its versions and cannot come back.</source>
        <translation>تُحذف مع نسخها السابقة ولا يمكن أن تعود.</translation>
    </message>
    <message>
        <source>Backups that still hold the note</source>
        <translation>نسخ احتياطية ما زالت تحتوي على الملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n backup(s) too</source>
        <translation>
            <numerusform>حذف النسخ الاحتياطية (%n) أيضًا</numerusform>
            <numerusform>حذف هذه النسخة الاحتياطية (%n) أيضًا</numerusform>
            <numerusform>حذف هاتين النسختين الاحتياطيتين (%n) أيضًا</numerusform>
            <numerusform>حذف هذه النسخ الاحتياطية %n أيضًا</numerusform>
            <numerusform>حذف هذه النسخ الاحتياطية %n أيضًا</numerusform>
            <numerusform>حذف هذه النسخ الاحتياطية %n أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>These backups still hold the note. If they go too, a new backup of the rest is made first; older states cannot be restored from them any more.</source>
        <translation>ما زالت هذه النسخ الاحتياطية تحتوي على الملاحظة. إن حُذفت أيضًا، تُنشأ أولًا نسخة جديدة لما تبقّى، ولن يمكن استعادة حالات أقدم منها.</translation>
    </message>
    <message>
        <source>No backup on this laptop holds it.</source>
        <translation>لا تحتوي عليها أي نسخة احتياطية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Damaged data that were set aside: {0}</source>
        <translation>بيانات تالفة وُضعت جانبًا: {0}</translation>
    </message>
    <message>
        <source>{0} (cannot be read)</source>
        <translation>{0} (لا يمكن قراءتها)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>You are on this page</source>
        <translation>أنت في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة مرجعية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>{0}, version {1}.</source>
        <translation>الناشر: ⁨{0}⁩، الإصدار {1}.</translation>
    </message>
    <message>
        <source>There is no text in your language yet: this one is in {0}.</source>
        <translation>لا يوجد نص بلغتك بعد. لغة هذا النص: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>This translation is older than the text it was made from.</source>
        <translation>هذه الترجمة أقدم من النص الذي تُرجمت عنه.</translation>
    </message>
    <message>
        <source>Read:</source>
        <translation>اقرأ:</translation>
    </message>
    <message>
        <source>Field Guide, {0} {1}</source>
        <translation>الدليل الميداني، {0} {1}</translation>
    </message>
    <message>
        <source>{0}, read on {1}</source>
        <translation>{0}، قُرئ في {1}</translation>
    </message>
    <message>
        <source>Summary by the editors: check the original before you quote it.</source>
        <translation>ملخص من إعداد المحررين: ارجع إلى الأصل قبل الاقتباس منه.</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>بنية الوثيقة</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>Entries written from it</source>
        <translation>مداخل مأخوذة منها</translation>
    </message>
    <message>
        <source>Checklists that rest on it</source>
        <translation>قوائم مرجعية تستند إليها</translation>
    </message>
    <message>
        <source>Record of {0}, version {1}.</source>
        <translation>بيانات من ⁨{0}⁩، الإصدار {1}.</translation>
    </message>
    <message>
        <source>Replaced by:</source>
        <translation>حلّت محلها:</translation>
    </message>
    <message>
        <source>Dated:</source>
        <translation>قديمة:</translation>
    </message>
    <message>
        <source>There is no record in your language yet: this one is in {0}.</source>
        <translation>لا توجد بيانات بلغتك بعد. لغة هذه البيانات: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Only cited here: the collection has no entries on it.</source>
        <translation>يُستشهد بها هنا فحسب: ليس في المجموعة مداخل عنها.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>مكان الاستخدام</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>ملزمة</translation>
    </message>
    <message>
        <source>Dates and parties</source>
        <translation>التواريخ والأطراف</translation>
    </message>
    <message>
        <source>Official address</source>
        <translation>العنوان الرسمي</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>تحل محل</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Title in {0}</source>
        <translation>العنوان (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation>غير ملزمة</translation>
    </message>
    <message>
        <source>adopted {0}</source>
        <translation>اعتُمدت في {0}</translation>
    </message>
    <message>
        <source>in force {0}</source>
        <translation>بدأ نفاذها في {0}</translation>
    </message>
    <message>
        <source>{0} as of {1}</source>
        <translation>{0} في {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>(address likely)</source>
        <translation>(العنوان مرجَّح)</translation>
    </message>
    <message>
        <source>(address not checked)</source>
        <translation>(لم يُتحقق من العنوان)</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>نقاط أساسية</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>أخطاء شائعة</translation>
    </message>
    <message>
        <source>Show the newer document</source>
        <translation>عرض الوثيقة الأحدث</translation>
    </message>
    <message>
        <source>The document behind this text has been replaced.</source>
        <translation>حلت وثيقة أحدث محل الوثيقة التي يستند إليها هذا النص.</translation>
    </message>
    <message>
        <source>The document behind this text is dated: its record says why.</source>
        <translation>الوثيقة التي يستند إليها هذا النص قديمة، والسبب مبيَّن في بياناتها.</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>عرض البيانات</translation>
    </message>
    <message>
        <source>Draft, not yet reviewed by a specialist</source>
        <translation>مسودة لم يراجعها مختص بعد</translation>
    </message>
    <message>
        <source>Reviewed by {0}.</source>
        <translation>راجعه: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Reviewed by a specialist.</source>
        <translation>راجعه مختص.</translation>
    </message>
    <message>
        <source>Added by other packs</source>
        <translation>إضافات من حزم أخرى</translation>
    </message>
    <message>
        <source>Checklists that rest on this</source>
        <translation>قوائم مرجعية تستند إلى هذا</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>مواضيع ذات صلة</translation>
    </message>
    <message>
        <source>Written from these places:</source>
        <translation>كُتب استناداً إلى المواضع التالية:</translation>
    </message>
    <message>
        <source>To be looked at again by {0}.</source>
        <translation>موعد المراجعة المقبلة: {0}.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>Binding treaty</source>
        <translation>معاهدة ملزمة</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>قديمة</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <source>Open this note</source>
        <translation>افتح هذه الملاحظة</translation>
    </message>
    <message>
        <source>My note · {0}</source>
        <translation>ملاحظتي · {0}</translation>
    </message>
    <message>
        <source>Who to call here</source>
        <translation>بمن تتصل هنا</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>جهات الاتصال الخاصة بي</translation>
    </message>
    <message>
        <source>More of them in Contacts</source>
        <translation>البقية في «جهات الاتصال»</translation>
    </message>
    <message>
        <source>Your own contacts, kept on this laptop alone.</source>
        <translation>جهات الاتصال الخاصة بك، محفوظة على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>المقاطع المميَّزة</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>★ Bookmarked</source>
        <translation>★ في المفضلة</translation>
    </message>
    <message>
        <source>☆ Bookmark</source>
        <translation>☆ إلى المفضلة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} و{1}</translation>
    </message>
    <message>
        <source>{0} ▾</source>
        <translation>{0} ▾</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>اللغة: {0}</translation>
    </message>
    <message>
        <source>Beside it: {0}</source>
        <translation>إلى جانبه: {0}</translation>
    </message>
    <message>
        <source>One language alone</source>
        <translation>لغة واحدة فقط</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>Copies the text or its citation</source>
        <translation>ينسخ النص أو الاستشهاد به</translation>
    </message>
    <message>
        <source>Copy text with citation</source>
        <translation>نسخ النص مع الاستشهاد</translation>
    </message>
    <message>
        <source>Copy citation only</source>
        <translation>نسخ الاستشهاد فقط</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>الحفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Shows the text in another language</source>
        <translation>يعرض النص بلغة أخرى</translation>
    </message>
    <message>
        <source>Sets the bookmark or takes it away (Ctrl+D)</source>
        <translation>يضيف إلى المفضلة أو يزيل منها (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Save as PDF</source>
        <translation>الحفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Field Guide, {0} {1}</source>
        <translation>الدليل الميداني، {0} {1}</translation>
    </message>
    <message>
        <source>{0} · printed on {1}</source>
        <translation>{0} · طُبع في {1}</translation>
    </message>
    <message>
        <source>Print a blank copy</source>
        <translation>طباعة نسخة فارغة</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>أُضيف إلى المفضلة.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>أُزيل من المفضلة.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>حُفظ باسم ⁦{0}⁩.</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Empty note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>ملاحظتي</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Open this note</source>
        <translation>افتح هذه الملاحظة</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>The template changed</source>
        <translation>تغيّر النموذج</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>No longer in the template</source>
        <translation>لم يعد في النموذج</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>أخذ النص الجديد</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
</context>
<context>
    <name>RunActs</name>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Why does this not apply? “{0}”</source>
        <translation>لماذا لا ينطبق هذا؟ «{0}»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>What stands in the way? “{0}”</source>
        <translation>ما الذي يعيق ذلك؟ «{0}»</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not done yet. Tick them, or say why not.</source>
        <translation>
            <numerusform>لم يبق أي بند (%n).</numerusform>
            <numerusform>بقي بند واحد (%n) لم يتم. ضع عليه علامة، أو اذكر السبب.</numerusform>
            <numerusform>بقي بندان (%n) لم يتمّا. ضع عليهما علامة، أو اذكر السبب.</numerusform>
            <numerusform>بقيت %n بنود لم تتم. ضع عليها علامة، أو اذكر السبب.</numerusform>
            <numerusform>بقي %n بندًا لم يتم. ضع عليها علامة، أو اذكر السبب.</numerusform>
            <numerusform>بقي %n بند لم يتم. ضع عليها علامة، أو اذكر السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>توقيع وإنهاء</translation>
    </message>
    <message>
        <source>Who signs? The checklist can only be read from then on.</source>
        <translation>من يوقّع؟ بعد ذلك يمكن قراءة القائمة فقط.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Why is it opened again? The reason stays in its history.</source>
        <translation>لماذا يُعاد فتحها؟ يبقى السبب في سجلّها.</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>إخراج من سلة المهملات</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>تعديل التفاصيل…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>“{0}” was moved to the trash.</source>
        <translation>نُقلت «{0}» إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (نسخة)</translation>
    </message>
    <message>
        <source>“{0}” was started over.</source>
        <translation>بدأت «{0}» من جديد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجلّ…</translation>
    </message>
    <message>
        <source>“{0}” is deleted with its history and its files, and cannot be put back. Backups that were made before still hold its words, but not its files.</source>
        <translation>ستُحذف «{0}» مع سجلّها وملفاتها ولا يمكن استرجاعها. النسخ الاحتياطية السابقة ما زالت تحتوي على نصوصها، لا على ملفاتها.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>حذف نهائي؟</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
</context>
<context>
    <name>RunAttachments</name>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>To the checklist ({0}), at most 25 MB; copied and encrypted</source>
        <translation>إلى القائمة المرجعية ({0})، 25 ميغابايت على الأكثر؛ يُنسخ ويُشفّر</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>لا يوجد ملف مرفق.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>“{0}” was attached.</source>
        <translation>أُرفق «{0}».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation>فتح «{0}»</translation>
    </message>
    <message>
        <source>Save “{0}” as</source>
        <translation>حفظ «{0}» باسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation>إزالة «{0}»</translation>
    </message>
    <message>
        <source>“{0}” is written into the profile without encryption, where another program shows it, until Field Guide closes. Open only what you trust.</source>
        <translation>يُكتب «{0}» دون تشفير في الملف الشخصي ليعرضه برنامج آخر، إلى أن يُغلق Field Guide. لا تفتح إلا ما تثق به.</translation>
    </message>
    <message>
        <source>Open the file?</source>
        <translation>فتح الملف؟</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>حفظ الملف المرفق</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>كُتب: {0}</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>أُزيل «{0}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>RunFiles</name>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF للقراءة والطباعة</translation>
    </message>
    <message>
        <source>CSV, for a table</source>
        <translation>CSV لجدول</translation>
    </message>
    <message>
        <source>XLSForm, for ODK and Kobo</source>
        <translation>XLSForm لبرنامجي ODK وKobo</translation>
    </message>
    <message>
        <source>Markdown, for a report</source>
        <translation>Markdown لتقرير</translation>
    </message>
    <message>
        <source>JSON, for another program</source>
        <translation>JSON لبرنامج آخر</translation>
    </message>
    <message>
        <source>{0}, version {1}, content {2}</source>
        <translation>{0}، الإصدار {1}، المحتوى {2}</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>تصدير القائمة المرجعية</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>كُتب الملف: {0}</translation>
    </message>
</context>
<context>
    <name>RunItemRow</name>
    <message>
        <source>Space ticks, Ctrl+Enter ticks and goes on</source>
        <translation>مفتاح المسافة يضع علامة، وCtrl+Enter يضع علامة وينتقل إلى التالي</translation>
    </message>
    <message>
        <source>More about: {0}</source>
        <translation>المزيد عن: {0}</translation>
    </message>
    <message>
        <source>Not applicable, blocked, comment</source>
        <translation>لا ينطبق، معلَّق، تعليق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>مفتوح من جديد</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>لا ينطبق…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>معلَّق…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>Read “{0}”</source>
        <translation>قراءة «{0}»</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>المصدر: {0}</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
</context>
<context>
    <name>RunPane</name>
    <message>
        <source>Export ▾</source>
        <translation>تصدير ▾</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>المزيد ▾</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>توقيع وإنهاء</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>إعادة فتح…</translation>
    </message>
    <message>
        <source>Hide done</source>
        <translation>إخفاء ما تمّ</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>التالي المفتوح</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>From template: {0}</source>
        <translation>من النموذج: {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>الإصدار {0}</translation>
    </message>
    <message>
        <source>the template is no longer there</source>
        <translation>لم يعد النموذج موجودًا</translation>
    </message>
    <message>
        <source>signed off by {0}, {1}</source>
        <translation>وقّعها {0}، {1}</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>{0} of {1} done</source>
        <translation>تمّ {0} من {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>a state and its reason</comment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>تُستحق اليوم</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>موقَّعة</translation>
    </message>
    <message>
        <source>started {0}</source>
        <translation>بدأت في {0}</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>تُستحق غدًا</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>تُستحق في {0}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a day is written in short, in Qt&apos;s letters</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>how day and time are written in short, in Qt&apos;s letters</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>items of a template</comment>
        <translation>
            <numerusform>%n بند جديد</numerusform>
            <numerusform>بند جديد (%n)</numerusform>
            <numerusform>بندان جديدان (%n)</numerusform>
            <numerusform>%n بنود جديدة</numerusform>
            <numerusform>%n بندًا جديدًا</numerusform>
            <numerusform>%n بند جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>items of a template</comment>
        <translation>
            <numerusform>%n بند معدَّل</numerusform>
            <numerusform>بند معدَّل (%n)</numerusform>
            <numerusform>بندان معدَّلان (%n)</numerusform>
            <numerusform>%n بنود معدَّلة</numerusform>
            <numerusform>%n بندًا معدَّلًا</numerusform>
            <numerusform>%n بند معدَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>items of a template</comment>
        <translation>
            <numerusform>%n بند محذوف</numerusform>
            <numerusform>بند محذوف (%n)</numerusform>
            <numerusform>بندان محذوفان (%n)</numerusform>
            <numerusform>%n بنود محذوفة</numerusform>
            <numerusform>%n بندًا محذوفًا</numerusform>
            <numerusform>%n بند محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>Template changed since you started: review {0}</source>
        <translation>تغيّر النموذج منذ أن بدأت: راجع {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>وقت التعديل (UTC)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Signed off by {0}, {1}</source>
        <translation>وقّعها {0}، {1}</translation>
    </message>
    <message>
        <source>From “{0}”, {1}, version {2}, content {3}</source>
        <translation>من «{0}»، {1}، الإصدار {2}، المحتوى {3}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
</context>
<context>
    <name>RunsColumn</name>
    <message>
        <source>Locked. The passphrase shows them.</source>
        <translation>مقفل. تُظهره عبارة المرور.</translation>
    </message>
    <message>
        <source>My checklists</source>
        <translation>قوائمي المرجعية</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>قائمة مرجعية جديدة</translation>
    </message>
    <message>
        <source>Which checklists are shown</source>
        <translation>أي قوائم تُعرض</translation>
    </message>
    <message>
        <source>None started yet. “New” starts one.</source>
        <translation>لم تبدأ أي قائمة بعد. زر «جديد» يبدأ واحدة.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>“{0}” is not a known value of “{1}:”, so it does not narrow the search.</source>
        <translation>القيمة «⁨{0}⁩» غير معروفة في «⁦{1}:⁩»، ولذلك لا تضيّق البحث.</translation>
    </message>
    <message>
        <source>Known values: {0}</source>
        <translation>القيم المعروفة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The question is too long: only its beginning was used.</source>
        <translation>نص البحث أطول مما ينبغي، فاستُخدمت بدايته فقط.</translation>
    </message>
    <message>
        <source>A part of the question could not be used ({0}).</source>
        <translation>تعذر استخدام جزء من نص البحث ({0}).</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search guidance, checklists, notes and documents</source>
        <translation>ابحث في الإرشادات والقوائم والملاحظات والوثائق</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Results appear while you type. Down goes to the results, Escape goes back.</source>
        <translation>تظهر النتائج أثناء الكتابة. ينقلك سهم الأسفل إلى النتائج، ويعيدك Escape.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>SearchLines</name>
    <message numerus="yes">
        <source>%n of your notes have these words</source>
        <translation>
            <numerusform>لا توجد هذه الكلمات في أي من ملاحظاتك</numerusform>
            <numerusform>توجد هذه الكلمات في ملاحظة واحدة لك</numerusform>
            <numerusform>توجد هذه الكلمات في ملاحظتين لك</numerusform>
            <numerusform>توجد هذه الكلمات في %n ملاحظات لك</numerusform>
            <numerusform>توجد هذه الكلمات في %n ملاحظة لك</numerusform>
            <numerusform>توجد هذه الكلمات في %n ملاحظة لك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Narrow down</source>
        <translation>تضييق البحث</translation>
    </message>
    <message>
        <source>Space ticks a choice</source>
        <translation>مفتاح المسافة يحدد خياراً أو يلغيه</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Try fewer or other words, or take back what narrows the search.</source>
        <translation>جرّب كلمات أقل أو كلمات أخرى، أو ألغِ ما يضيّق البحث.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>أكثر من {0}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ملي ثانية</translation>
    </message>
    <message>
        <source>Nothing was found for “{0}”.</source>
        <translation>لم يُعثر على شيء عن «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” was found only in another form or as a related word. Below that follows what “{1}” finds.</source>
        <translation>لم يُعثر على «⁨{0}⁩» إلا بصيغة أخرى أو بكلمة ذات صلة. وتليه نتائج «⁨{1}⁩».</translation>
    </message>
    <message>
        <source>Few texts have all these words. More below have some of them, or similar words.</source>
        <translation>قليل من النصوص فيه كل هذه الكلمات. وفي ما يليها بعضها أو كلمات شبيهة بها.</translation>
    </message>
    <message>
        <source>No text has all these words. These have some of them, or similar words.</source>
        <translation>لا يوجد نص فيه كل هذه الكلمات. في هذه النصوص بعضها أو كلمات شبيهة بها.</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>هل تقصد «⁨{0}⁩»؟</translation>
    </message>
    <message>
        <source>Type what you look for in the box above.</source>
        <translation>اكتب ما تبحث عنه في الخانة أعلاه.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Language of the guidance</source>
        <translation>لغة الإرشادات</translation>
    </message>
    <message>
        <source>Where a text does not exist in it, another language is shown and named.</source>
        <translation>إن لم يوجد نص بهذه اللغة عُرض بلغة أخرى مع ذكر اسمها.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change it too.</source>
        <translation>يمكن تغييره أيضاً بالمفاتيح Ctrl+Plus وCtrl+Minus.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>مكان بياناتك</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>What you read last</source>
        <translation>آخر ما قرأته</translation>
    </message>
    <message>
        <source>The last things you read are kept for “Continue” on the first page, in that folder alone.</source>
        <translation>يُحتفظ بآخر ما قرأته من أجل «متابعة القراءة» في الصفحة الأولى، في ذلك المجلد وحده.</translation>
    </message>
    <message>
        <source>Field Guide works without a network and sends nothing anywhere. Your data stay on this laptop; unless they are encrypted, whoever can use your account can read them. It is not a case file: do not put names of people anywhere in it.</source>
        <translation>يعمل Field Guide دون شبكة ولا يرسل شيئًا إلى أي مكان. تبقى بياناتك على هذا الحاسوب، وما لم تكن مشفرة يستطيع من يستخدم حسابك قراءتها. إنه ليس ملف حالة: لا تكتب أسماء أشخاص في أي مكان منه.</translation>
    </message>
    <message>
        <source>The texts are summaries by the editors. Texts marked as drafts have not been reviewed by a specialist: check the original before you quote or rely on them.</source>
        <translation>النصوص ملخصات من إعداد المحررين. والنصوص المشار إليها بأنها مسودات لم يراجعها مختص: ارجع إلى الأصل قبل الاقتباس منها أو الاعتماد عليها.</translation>
    </message>
    <message>
        <source>Forget what you read?</source>
        <translation>هل تريد نسيان ما قرأته؟</translation>
    </message>
    <message>
        <source>The list under “Continue” will be empty. Bookmarks stay.</source>
        <translation>ستصبح قائمة «متابعة القراءة» فارغة. وتبقى المفضلة.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>مُسحت القائمة.</translation>
    </message>
    <message>
        <source>Field Guide {0}, licence Apache-2.0</source>
        <translation>الدليل الميداني ⁦(Field Guide) {0}⁩، الرخصة ⁦Apache-2.0⁩</translation>
    </message>
    <message>
        <source>Python {0}, Qt for Python {1} (licence LGPL-3.0)</source>
        <translation>لغة ⁦Python {0}⁩، ومكتبة ⁦Qt for Python {1}⁩ (الرخصة ⁦LGPL-3.0⁩)</translation>
    </message>
    <message>
        <source>Icons: Lucide (licence ISC)</source>
        <translation>الأيقونات: ⁦Lucide⁩ (الرخصة ⁦ISC⁩)</translation>
    </message>
    <message>
        <source>Content: {0} {1}, {2}, licence {3}</source>
        <translation>المحتوى: {0} {1}، ⁨{2}⁩، الرخصة ⁦{3}⁩</translation>
    </message>
    <message>
        <source>Remind me that notes are no case file</source>
        <translation>ذكّرني بأن الملاحظات ليست ملف حالة</translation>
    </message>
    <message>
        <source>A quiet line below a note that looks like a person’s name with a telephone, an identity number or coordinates. Nothing of it is kept.</source>
        <translation>سطر هادئ تحت ملاحظة تبدو كاسم شخص مع هاتف أو رقم هوية أو إحداثيات. لا يُحفظ شيء من ذلك.</translation>
    </message>
</context>
<context>
    <name>StateStack</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is on this laptop</source>
        <translation>كل المحتوى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Catalogue {0}</source>
        <translation>الفهرس {0}</translation>
    </message>
    <message>
        <source>Content of {month} {year}</source>
        <translation>محتوى {month} {year}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>for example: interview, Site 4</source>
        <translation>مثلاً: مقابلة، الموقع 4</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>وسوم جديدة</translation>
    </message>
    <message>
        <source>Space ticks a tag</source>
        <translation>يؤشر مفتاح المسافة على وسم</translation>
    </message>
    <message numerus="yes">
        <source>For %n bookmark(s):</source>
        <translation>
            <numerusform>لأي عنصر:</numerusform>
            <numerusform>لعنصر واحد:</numerusform>
            <numerusform>لعنصرين:</numerusform>
            <numerusform>لـ %n عناصر:</numerusform>
            <numerusform>لـ %n عنصراً:</numerusform>
            <numerusform>لـ %n عنصر:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message numerus="yes">
        <source>By the clock of this laptop it is {0}, but Field Guide was not started near that day before. By that date %n old note(s) would be thrown away.</source>
        <translation>
            <numerusform>بحسب ساعة هذا الحاسوب فاليوم {0}، لكن Field Guide لم يُشغَّل من قبل قرب ذلك اليوم. بحسب هذا التاريخ لا ملاحظات قديمة (%n) تُرمى.</numerusform>
            <numerusform>بحسب ساعة هذا الحاسوب فاليوم {0}، لكن Field Guide لم يُشغَّل من قبل قرب ذلك اليوم. بحسب هذا التاريخ تُرمى ملاحظة قديمة واحدة (%n).</numerusform>
            <numerusform>بحسب ساعة هذا الحاسوب فاليوم {0}، لكن Field Guide لم يُشغَّل من قبل قرب ذلك اليوم. بحسب هذا التاريخ تُرمى ملاحظتان قديمتان (%n).</numerusform>
            <numerusform>بحسب ساعة هذا الحاسوب فاليوم {0}، لكن Field Guide لم يُشغَّل من قبل قرب ذلك اليوم. بحسب هذا التاريخ تُرمى %n ملاحظات قديمة.</numerusform>
            <numerusform>بحسب ساعة هذا الحاسوب فاليوم {0}، لكن Field Guide لم يُشغَّل من قبل قرب ذلك اليوم. بحسب هذا التاريخ تُرمى %n ملاحظة قديمة.</numerusform>
            <numerusform>بحسب ساعة هذا الحاسوب فاليوم {0}، لكن Field Guide لم يُشغَّل من قبل قرب ذلك اليوم. بحسب هذا التاريخ تُرمى %n ملاحظة قديمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>التاريخ صحيح</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} (⁦{keys}⁩)</translation>
    </message>
</context>
<context>
    <name>TopicPicker</name>
    <message>
        <source>Choose topics</source>
        <translation>اختيار المواضيع</translation>
    </message>
    <message>
        <source>A contact is shown with the texts of its topics, and of all topics below.</source>
        <translation>تظهر جهة الاتصال مع نصوص مواضيعها وكل المواضيع التي تحتها.</translation>
    </message>
    <message>
        <source>Filter the topics</source>
        <translation>تصفية المواضيع</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Space ticks a topic</source>
        <translation>مفتاح المسافة يؤشّر على موضوع</translation>
    </message>
</context>
<context>
    <name>TopicTreeModel</name>
    <message numerus="yes">
        <source>{0}, %n entries</source>
        <translation>
            <numerusform>{0}، لا مداخل</numerusform>
            <numerusform>{0}، مدخل واحد</numerusform>
            <numerusform>{0}، مدخلان</numerusform>
            <numerusform>{0}، %n مداخل</numerusform>
            <numerusform>{0}، %n مدخلاً</numerusform>
            <numerusform>{0}، %n مدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Right opens a topic, Left closes it, Enter goes to its entries</source>
        <translation>يفتح السهم الأيسر الموضوع، ويغلقه السهم الأيمن، وينقلك Enter إلى مداخله</translation>
    </message>
    <message>
        <source>There is nothing in this topic yet.</source>
        <translation>لا شيء في هذا الموضوع بعد.</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>Main order</source>
        <translation>الأساسي</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic, then an entry.</source>
        <translation>اختر موضوعاً ثم مدخلاً.</translation>
    </message>
    <message>
        <source>Or type in the search box above.</source>
        <translation>أو اكتب في خانة البحث أعلاه.</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>جميع المداخل</translation>
    </message>
    <message>
        <source>Topic: {0}</source>
        <translation>الموضوع: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلاً</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockBar</name>
    <message>
        <source>Your bookmarks, notes and checklists are locked.</source>
        <translation>مفضلتك وملاحظاتك وقوائم مراجعتك مقفلة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase of your own data</source>
        <translation>عبارة مرور بياناتك</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>That is not the passphrase. If it is forgotten, what it protects is gone: nobody can bring it back.</source>
        <translation>هذه ليست عبارة المرور. إذا نُسيت ضاع ما تحميه: لا أحد يستطيع استعادته.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) until the next try.</source>
        <translation>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateReport</name>
    <message>
        <source>What updates changed of what you marked</source>
        <translation>ما غيّرته التحديثات مما وضعت عليه علامة</translation>
    </message>
    <message>
        <source>Your bookmarks, marked passages, notes and checklists are as you left them. These are the texts they are about.</source>
        <translation>مفضلتك ومقاطعك المميَّزة وملاحظاتك وقوائمك كما تركتها. وهذه هي النصوص التي تتعلق بها.</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>اطّلعت على هذا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>النص السابق</translation>
    </message>
    <message>
        <source>{0} · update of {1}</source>
        <translation>{0} · تحديث {1}</translation>
    </message>
    <message>
        <source>Stands under another name now</source>
        <translation>أصبح تحت اسم آخر</translation>
    </message>
    <message>
        <source>The text was changed</source>
        <translation>تغيّر النص</translation>
    </message>
    <message>
        <source>Withdrawn. Reason given: {0}</source>
        <translation>سُحب. السبب المذكور: {0}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>No longer in the catalogue</source>
        <translation>لم يعد في الكتالوج</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Updates from a web address or a stick come with a later version. Until then new content comes with a new version of the program, and nothing is ever fetched.</source>
        <translation>سيتاح التحديث من عنوان على الشبكة أو من ذاكرة USB في إصدار لاحق. وحتى ذلك الحين يأتي المحتوى الجديد مع إصدار جديد من البرنامج، ولا يُجلب أي شيء من الشبكة.</translation>
    </message>
    <message>
        <source>Packs on this laptop</source>
        <translation>الحزم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>الإصدار {0}</translation>
    </message>
    <message>
        <source>Licence {0}</source>
        <translation>الرخصة ⁦{0}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلاً</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>لا قوائم</numerusform>
            <numerusform>قائمة واحدة</numerusform>
            <numerusform>قائمتان</numerusform>
            <numerusform>%n قوائم</numerusform>
            <numerusform>%n قائمة</numerusform>
            <numerusform>%n قائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%n مصطلحات</numerusform>
            <numerusform>%n مصطلحاً</numerusform>
            <numerusform>%n مصطلح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsButton</name>
    <message>
        <source>Versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>As it was until {0}, {1}</source>
        <translation>كما كانت حتى {0}، {1}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no space left on the disk, so nothing was written.</source>
        <translation>لم تبق مساحة على القرص، فلم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the bin, and try again.</source>
        <translation>أفرغ بعض المساحة، بتفريغ سلة المهملات مثلاً، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written.</source>
        <translation>لا يمكن الكتابة في المجلد ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or start with another profile folder.</source>
        <translation>اطلب صلاحية الكتابة فيه، أو ابدأ البرنامج بمجلد آخر للملف الشخصي.</translation>
    </message>
    <message>
        <source>The file {path} could not be used: {reason}.</source>
        <translation>تعذر استخدام الملف ⁦{path}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check the disk, and try again.</source>
        <translation>أغلق البرامج الأخرى التي تستخدمه، وتحقق من القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A helper process ended before it was done.</source>
        <translation>توقفت عملية مساعدة قبل أن تكتمل.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again; close other programs if memory is short.</source>
        <translation>لم يُفقد شيء. أعد المحاولة، وأغلق البرامج الأخرى إن كانت الذاكرة غير كافية.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has the name {id}.</source>
        <translation>لا شيء في الفهرس بالاسم ⁦{id}⁩.</translation>
    </message>
    <message>
        <source>Search for it by its title; it may be in a pack that is not installed.</source>
        <translation>ابحث عنه بعنوانه، فقد يكون في حزمة غير مثبتة.</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn from the catalogue. Reason given: {reason}</source>
        <translation>سُحب «⁨{title}⁩» من الفهرس. السبب المذكور: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Search for what replaces it before you rely on it.</source>
        <translation>ابحث عما حل محله قبل أن تعتمد عليه.</translation>
    </message>
    <message>
        <source>The catalogue was damaged and has been built anew.</source>
        <translation>كان الفهرس تالفاً وأُعيد بناؤه.</translation>
    </message>
    <message>
        <source>You can go on working. If this happens again, have the disk checked.</source>
        <translation>يمكنك متابعة العمل. إن تكرر ذلك فاطلب فحص القرص.</translation>
    </message>
    <message>
        <source>The catalogue on this laptop is damaged and could not be built anew.</source>
        <translation>الفهرس على هذا الحاسوب تالف وتعذرت إعادة بنائه.</translation>
    </message>
    <message>
        <source>Install the program again, or take the content from a stick of a colleague.</source>
        <translation>أعد تثبيت البرنامج، أو خذ المحتوى من ذاكرة USB لدى زميل.</translation>
    </message>
    <message>
        <source>Another window of Field Guide is using this profile.</source>
        <translation>تستخدم نافذة أخرى من الدليل الميداني هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>Use that window, or close it and start again.</source>
        <translation>استخدم تلك النافذة، أو أغلقها وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Your personal data were last used by a newer version of Field Guide.</source>
        <translation>آخر إصدار استخدم بياناتك الشخصية أحدث من هذا الإصدار من الدليل الميداني.</translation>
    </message>
    <message>
        <source>They are untouched. Install the newer version to use them; reading works.</source>
        <translation>لم يمسها شيء. ثبّت الإصدار الأحدث لاستخدامها. والقراءة ممكنة.</translation>
    </message>
    <message>
        <source>The catalogue was built by a newer version of Field Guide.</source>
        <translation>بُني الفهرس بإصدار أحدث من الدليل الميداني.</translation>
    </message>
    <message>
        <source>It is untouched. Install the newer version to read it.</source>
        <translation>لم يمسه شيء. ثبّت الإصدار الأحدث لقراءته.</translation>
    </message>
    <message>
        <source>The file with your personal data is damaged.</source>
        <translation>الملف الذي يضم بياناتك الشخصية تالف.</translation>
    </message>
    <message>
        <source>It was left as it is. Reading works; restore a backup to get bookmarks back.</source>
        <translation>تُرك كما هو. القراءة ممكنة، ولاستعادة المفضلة استرجع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This profile can only be read, so nothing that you do is kept.</source>
        <translation>هذا الملف الشخصي للقراءة فقط، فلا يُحفظ شيء مما تفعله.</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write, and start from there.</source>
        <translation>انسخه إلى مجلد تملك صلاحية الكتابة فيه، وابدأ من هناك.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged: {path}.</source>
        <translation>أحد ملفات الملف الشخصي تالف: ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>Your data are locked.</source>
        <translation>بياناتك مقفلة.</translation>
    </message>
    <message>
        <source>Give the passphrase to use them; the guidance is open.</source>
        <translation>أدخل عبارة المرور لاستخدامها، والإرشادات مفتوحة.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>هذه ليست عبارة المرور.</translation>
    </message>
    <message>
        <source>Your data are as they were. Check the keyboard and the capitals.</source>
        <translation>بياناتك كما كانت. تحقق من لوحة المفاتيح ومن حالة الأحرف.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases came in.</source>
        <translation>وردت عبارات مرور خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>Wait {wait} seconds, then try again.</source>
        <translation>انتظر {wait} ثانية ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase.</source>
        <translation>هذه النسخة الاحتياطية محمية بعبارة مرور أخرى.</translation>
    </message>
    <message>
        <source>Your data are as they were. Give the backup’s passphrase.</source>
        <translation>بياناتك كما كانت. أدخل عبارة مرور النسخة.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>عبارة المرور هذه قصيرة جدًا.</translation>
    </message>
    <message>
        <source>Take at least {words} words or {signs} signs.</source>
        <translation>استخدم {words} كلمات أو {signs} حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>Your data are encrypted already.</source>
        <translation>بياناتك مشفرة بالفعل.</translation>
    </message>
    <message>
        <source>Settings can change the passphrase.</source>
        <translation>يمكن تغيير عبارة المرور من الإعدادات.</translation>
    </message>
    <message>
        <source>Your data are not encrypted.</source>
        <translation>بياناتك غير مشفرة.</translation>
    </message>
    <message>
        <source>Settings can put them under a passphrase.</source>
        <translation>يمكن حمايتها بعبارة مرور من الإعدادات.</translation>
    </message>
    <message>
        <source>The part of the program that opens encrypted data is missing.</source>
        <translation>الجزء الذي يفتح البيانات المشفرة مفقود من البرنامج.</translation>
    </message>
    <message>
        <source>Your data are safe. Install the program again.</source>
        <translation>بياناتك في أمان. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The new copy of your data did not come out as it must.</source>
        <translation>لم تخرج النسخة الجديدة من بياناتك كما يجب.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation>لم يتغير شيء. افحص القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The file {path} could not be deleted; the rest is gone.</source>
        <translation>تعذر حذف الملف {path}، وحُذف الباقي.</translation>
    </message>
    <message>
        <source>Close what uses it, then erase again.</source>
        <translation>أغلق ما يستخدمه ثم أعد المحو.</translation>
    </message>
    <message>
        <source>Another program is using the file {path}.</source>
        <translation>يستخدم برنامج آخر الملف ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>Close the other windows of Field Guide, and try again.</source>
        <translation>أغلق نوافذ الدليل الميداني الأخرى، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{id} is not a name of anything in the catalogue.</source>
        <translation>الاسم ⁦{id}⁩ لا يدل على شيء في الفهرس.</translation>
    </message>
    <message>
        <source>Search for what you need by its title.</source>
        <translation>ابحث عما تحتاج إليه بعنوانه.</translation>
    </message>
    <message>
        <source>This is not bookmarked any more.</source>
        <translation>لم يعد هذا في المفضلة.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Ctrl+D sets the bookmark again.</source>
        <translation>لا يلزم فعل شيء. ويعيده Ctrl+D إلى المفضلة.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>لم تعد هذه الملاحظة موجودة.</translation>
    </message>
    <message>
        <source>Look for it in the trash of the notes.</source>
        <translation>ابحث عنها في سلة مهملات الملاحظات.</translation>
    </message>
    <message>
        <source>Close other programs that use the profile, free some space, and start again: the next start clears the file.</source>
        <translation>أغلق البرامج الأخرى التي تستخدم الملف الشخصي، وأخلِ بعض المساحة، ثم أعد التشغيل: التشغيل التالي ينظّف الملف.</translation>
    </message>
    <message>
        <source>This earlier version of the note is not there any more.</source>
        <translation>لم تعد هذه النسخة السابقة من الملاحظة موجودة.</translation>
    </message>
    <message>
        <source>Open the note again, and choose another version.</source>
        <translation>افتح الملاحظة من جديد واختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>This pack was made for a newer version of Field Guide.</source>
        <translation>أُعدت هذه الحزمة لإصدار أحدث من الدليل الميداني.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version first.</source>
        <translation>لم يتغير شيء. ثبّت الإصدار الأحدث أولاً.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>Check its name, and whether the stick is in place.</source>
        <translation>تحقق من الاسم ومن أن ذاكرة USB موصولة.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>لا يوجد مجلد ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>The text could not be printed.</source>
        <translation>تعذرت طباعة النص.</translation>
    </message>
    <message>
        <source>Check the printer or the folder, or save it as a PDF elsewhere.</source>
        <translation>تحقق من الطابعة أو المجلد، أو احفظ النص بصيغة PDF في مكان آخر.</translation>
    </message>
    <message>
        <source>The content that comes with the program is missing.</source>
        <translation>المحتوى المرفق بالبرنامج مفقود.</translation>
    </message>
    <message>
        <source>Install the program again, or build the content with “author build”.</source>
        <translation>أعد تثبيت البرنامج، أو ابنِ المحتوى بالأمر «⁦author build⁩».</translation>
    </message>
    <message>
        <source>This checklist is no longer there.</source>
        <translation>لم تعد هذه القائمة موجودة.</translation>
    </message>
    <message>
        <source>Look into the trash, or start a new one.</source>
        <translation>ابحث في سلة المهملات، أو ابدأ قائمة جديدة.</translation>
    </message>
    <message>
        <source>This template of your own is no longer there.</source>
        <translation>لم يعد هذا القالب الخاص بك موجوداً.</translation>
    </message>
    <message>
        <source>Start a new checklist from another template.</source>
        <translation>ابدأ قائمة جديدة من قالب آخر.</translation>
    </message>
    <message>
        <source>The template has no title yet.</source>
        <translation>ليس للقالب عنوان بعد.</translation>
    </message>
    <message>
        <source>Give it one, then try again.</source>
        <translation>أعطه عنواناً ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The template has no items yet.</source>
        <translation>ليس في القالب بنود بعد.</translation>
    </message>
    <message>
        <source>Write at least one, then start the checklist again.</source>
        <translation>اكتب بنداً واحداً على الأقل ثم ابدأ القائمة من جديد.</translation>
    </message>
    <message>
        <source>This item is no longer in the checklist.</source>
        <translation>لم يعد هذا البند في القائمة.</translation>
    </message>
    <message>
        <source>Open the checklist again.</source>
        <translation>افتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>The checklist was signed off by {name}: it can only be read.</source>
        <translation>وقّع {name} القائمة: يمكن قراءتها فقط.</translation>
    </message>
    <message>
        <source>Reopen it, with a reason, to change it.</source>
        <translation>أعد فتحها مع ذكر السبب لتعديلها.</translation>
    </message>
    <message>
        <source>Not every item is done yet.</source>
        <translation>لم تتم كل البنود بعد.</translation>
    </message>
    <message>
        <source>At most {limit} folders can be in each other.</source>
        <translation>لا يمكن أن تتداخل أكثر من {limit} مجلدات.</translation>
    </message>
    <message>
        <source>Choose a folder further up. What was there is unchanged.</source>
        <translation>اختر مجلداً أعلى. ولم يتغير ما كان موجوداً.</translation>
    </message>
    <message>
        <source>This text cannot be shown safely, so it is not shown.</source>
        <translation>لا يمكن عرض هذا النص بأمان، فلم يُعرض.</translation>
    </message>
    <message>
        <source>Tell the publisher of the pack, and look into the original meanwhile.</source>
        <translation>أبلغ ناشر الحزمة، وارجع إلى الأصل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This content was refused ({code}).</source>
        <translation>رُفض هذا المحتوى (⁦{code}⁩).</translation>
    </message>
    <message>
        <source>What was there before is unchanged. Ask its publisher for a new copy.</source>
        <translation>لم يتغير ما كان موجوداً من قبل. اطلب نسخة جديدة من ناشره.</translation>
    </message>
    <message>
        <source>The transfer stopped before everything had arrived ({code}).</source>
        <translation>توقف النقل قبل أن يصل كل شيء (⁦{code}⁩).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the stick or the connection, and try again.</source>
        <translation>لم يتغير شيء. تحقق من ذاكرة USB أو من الاتصال، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It is no longer there ({code}).</source>
        <translation>لم يعد موجوداً (⁦{code}⁩).</translation>
    </message>
    <message>
        <source>Search for it by its title.</source>
        <translation>ابحث عنه بعنوانه.</translation>
    </message>
    <message>
        <source>The laptop stood in the way ({code}).</source>
        <translation>حال الحاسوب دون ذلك (⁦{code}⁩).</translation>
    </message>
    <message>
        <source>Check free space and rights of the profile folder, and try again.</source>
        <translation>تحقق من المساحة المتاحة ومن صلاحيات مجلد الملف الشخصي، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>That did not work ({code}).</source>
        <translation>لم ينجح ذلك (⁦{code}⁩).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report the code with the help page.</source>
        <translation>أعد المحاولة. وإن تكرر ذلك فأبلغ عن الرمز كما تبيّن صفحة المساعدة.</translation>
    </message>
    <message>
        <source>It was left as it is. Start again; if it stays, restore a backup.</source>
        <translation>تُرك كما هو. ابدأ من جديد؛ وإذا استمر الأمر فاستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This backup is damaged or from a newer version.</source>
        <translation>هذه النسخة تالفة أو من إصدار أحدث.</translation>
    </message>
    <message>
        <source>Your data are as they were. Choose another backup.</source>
        <translation>بياناتك كما كانت. اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>It is deleted, but the file of your data may still hold some of its words.</source>
        <translation>حُذف، لكن ملف بياناتك قد يحتوي بعد على بعض كلماته.</translation>
    </message>
    <message>
        <source>Tick the others, or say why they do not apply.</source>
        <translation>ضع علامة على الباقي، أو اذكر لماذا لا ينطبق.</translation>
    </message>
    <message>
        <source>There are no data of yours in this profile yet.</source>
        <translation>لا توجد بيانات لك في هذا الملف الشخصي بعد.</translation>
    </message>
    <message>
        <source>Nothing needs to be backed up.</source>
        <translation>لا حاجة إلى حفظ أي شيء.</translation>
    </message>
    <message>
        <source>The part of the program that knows passphrases is missing.</source>
        <translation>الجزء الخاص بعبارات المرور في البرنامج مفقود.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The file cannot be taken in ({code}).</source>
        <translation>لا يمكن استيراد الملف ({code}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that it is the right file and whole, or export it once more.</source>
        <translation>لم يتغيّر شيء. تحقق من أنه الملف الصحيح وأنه كامل، أو صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder {title} cannot be put into itself.</source>
        <translation>لا يمكن وضع المجلد {title} داخل نفسه.</translation>
    </message>
    <message>
        <source>Choose another folder. What was there is unchanged.</source>
        <translation>اختر مجلداً آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export the bookmarks again where they are, and try that file.</source>
        <translation>لم يتغير شيء. صدّر المفضلة مرة أخرى من مكانها وجرّب ذلك الملف.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Field Guide.</source>
        <translation>كتبت الملفَّ نسخةٌ أحدث من Field Guide.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>نهاية الملف ناقصة.</translation>
    </message>
    <message>
        <source>Two folders in the file have the same name of their own.</source>
        <translation>لمجلدين في الملف المعرّف نفسه.</translation>
    </message>
    <message>
        <source>The folder {title} is in one that the file does not have.</source>
        <translation>المجلد {title} داخل مجلد ليس في الملف.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever made the file for a new copy.</source>
        <translation>لم يتغير شيء. اطلب نسخة جديدة ممن أعدّ الملف.</translation>
    </message>
    <message>
        <source>This file does not hold what Field Guide wrote.</source>
        <translation>هذا الملف لا يحوي ما كتبه Field Guide.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>تحتاج جهة الاتصال إلى اسم.</translation>
    </message>
    <message>
        <source>Write one, and save again. Nothing was changed.</source>
        <translation>اكتب اسمًا واحفظ من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This contact is not there any more.</source>
        <translation>لم تعد جهة الاتصال هذه موجودة.</translation>
    </message>
    <message>
        <source>Choose another one, or write it anew.</source>
        <translation>اختر غيرها، أو اكتبها من جديد.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>الملف أكبر من {limit} بايت.</translation>
    </message>
    <message>
        <source>Nothing was changed. Divide the file, and try again.</source>
        <translation>لم يتغير شيء. قسّم الملف وحاول من جديد.</translation>
    </message>
    <message>
        <source>There are more than {limit} things in the file.</source>
        <translation>في الملف أكثر من {limit} عنصر.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>الملف ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This file holds something else.</source>
        <translation>يحوي هذا الملف شيئًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was changed. A table needs a first line that names its columns, one of them “name”; a vCard begins with BEGIN:VCARD.</source>
        <translation>لم يتغير شيء. يحتاج الجدول إلى سطر أول يسمّي أعمدته ومنها «name»، وتبدأ vCard بـ BEGIN:VCARD.</translation>
    </message>
    <message>
        <source>The file has a version that is not known ({version}).</source>
        <translation>إصدار الملف غير معروف ({version}).</translation>
    </message>
    <message>
        <source>Number {at} in the file has a fault in “{field}”.</source>
        <translation>في العنصر رقم {at} من الملف خطأ في «{field}».</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it, and import again.</source>
        <translation>لم يتغير شيء. صحّحه واستورد من جديد.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>الملف تالف: {reason}.</translation>
    </message>
    <message>
        <source>A value in the file cannot be right ({table}, {column}).</source>
        <translation>في الملف قيمة لا يمكن أن تكون صحيحة ({table}، {column}).</translation>
    </message>
    <message>
        <source>The file holds the same thing twice ({table}).</source>
        <translation>يحوي الملف الشيء نفسه مرتين ({table}).</translation>
    </message>
    <message>
        <source>With this file a folder would lie in itself.</source>
        <translation>بهذا الملف يصير مجلد داخل نفسه.</translation>
    </message>
    <message>
        <source>Nothing was changed. Import again, and keep your own bookmarks.</source>
        <translation>لم يتغير شيء. استورد من جديد وأبقِ مفضلتك.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export fewer parts on the other laptop.</source>
        <translation>لم يتغير شيء. صدّر أجزاء أقل على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>This file is under a passphrase.</source>
        <translation>هذا الملف محمي بعبارة مرور.</translation>
    </message>
    <message>
        <source>Import it again, and give its passphrase.</source>
        <translation>استورده من جديد واكتب عبارة مروره.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file, or the file was changed.</source>
        <translation>هذه ليست عبارة مرور هذا الملف، أو أن الملف غُيّر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; mind capital letters and the keyboard.</source>
        <translation>لم يتغير شيء. حاول من جديد، وانتبه إلى الأحرف الكبيرة ولوحة المفاتيح.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file.</source>
        <translation>{path} ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Choose the file itself: no folder, link or device.</source>
        <translation>اختر الملف نفسه: لا مجلدًا ولا رابطًا ولا جهازًا.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} MB and was not attached.</source>
        <translation>{path} أكبر من {limit} ميغابايت ولم يُرفق.</translation>
    </message>
    <message>
        <source>Attach a smaller copy of it.</source>
        <translation>أرفق نسخة أصغر منه.</translation>
    </message>
    <message>
        <source>This file is no longer attached.</source>
        <translation>لم يعد هذا الملف مرفقًا.</translation>
    </message>
    <message>
        <source>The file is not in the profile: backups and exported data hold its name alone.</source>
        <translation>الملف ليس في الملف الشخصي: النسخ الاحتياطية والبيانات المصدَّرة لا تحتوي إلا على اسمه.</translation>
    </message>
    <message>
        <source>Look for the original, and attach it again.</source>
        <translation>ابحث عن الأصل وأرفقه من جديد.</translation>
    </message>
    <message>
        <source>The attached file was changed or damaged on the disk.</source>
        <translation>تغيّر الملف المرفق أو تلف على القرص.</translation>
    </message>
    <message>
        <source>This passage is not marked any more.</source>
        <translation>لم يعد هذا المقطع مميَّزاً.</translation>
    </message>
    <message>
        <source>Choose its words and mark them again.</source>
        <translation>اختر كلماته وميّزها من جديد.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Treaty</source>
        <translation>معاهدة</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>مبادئ توجيهية</translation>
    </message>
    <message>
        <source>Policy guide</source>
        <translation>دليل سياسات</translation>
    </message>
    <message>
        <source>Technical note</source>
        <translation>مذكرة تقنية</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>كتيّب</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>First minutes</source>
        <translation>الدقائق الأولى</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة مرجعية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>العالم كله</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>الأمريكتان</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>الشرق الأوسط وشمال أفريقيا</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a day is written, in Qt&apos;s letters</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written, in Qt&apos;s letters</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>(place likely)</source>
        <translation>(الموضع مرجَّح)</translation>
    </message>
    <message>
        <source>(source likely)</source>
        <translation>(المصدر مرجَّح)</translation>
    </message>
    <message>
        <source>(place not checked)</source>
        <translation>(لم يُتحقق من الموضع)</translation>
    </message>
    <message>
        <source>(source not checked)</source>
        <translation>(لم يُتحقق من المصدر)</translation>
    </message>
    <message>
        <source>(likely)</source>
        <translation>(مرجَّح)</translation>
    </message>
    <message>
        <source>(not checked)</source>
        <translation>(لم يُتحقق منه)</translation>
    </message>
    <message>
        <source>Not everything in it has been checked yet.</source>
        <translation>لم يُتحقق بعد من كل ما فيه.</translation>
    </message>
    <message>
        <source>The editors are not sure of this: check the original.</source>
        <translation>المحررون غير متأكدين من هذا: ارجع إلى الأصل.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>First minutes</source>
        <translation>الدقائق الأولى</translation>
    </message>
    <message>
        <source>Something has just happened. Choose what is nearest: each card is one page of what to do now.</source>
        <translation>وقع شيء للتو. اختر الأقرب إليه: كل بطاقة صفحة واحدة لما ينبغي فعله الآن.</translation>
    </message>
    <message>
        <source>There are no cards in the packs on this laptop.</source>
        <translation>لا بطاقات في الحزم الموجودة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>_ProgressRow</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Opening it with the passphrase…</source>
        <translation>جارٍ فتحه بعبارة المرور…</translation>
    </message>
    <message>
        <source>Putting it under the passphrase…</source>
        <translation>جارٍ حمايته بعبارة المرور…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>جارٍ الإدخال…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
</TS>
