// The story as Inky can play it: choose a part, and it is told with the answers below. The game compiles each scene alone
// and gives the answers itself; it takes only the EXTERNAL lines from here.

EXTERNAL happened(fact)
EXTERNAL has(fact)
EXTERNAL at_least(indicator, number)
EXTERNAL below(indicator, number)
EXTERNAL heard(kind)
EXTERNAL heard_as(rung)
EXTERNAL doubted()

INCLUDE 1-comintern/karakhan-offer.ink
INCLUDE 1-comintern/first-congress.ink
INCLUDE 1-comintern/bloc-within.ink
INCLUDE 1-comintern/zhongshan-gunboat.ink
INCLUDE 1-comintern/the-lemon.ink
INCLUDE 1-comintern/the-telegram.ink
INCLUDE 1-comintern/the-canton-date.ink
INCLUDE 1-comintern/defend-the-soviet-union.ink
INCLUDE 1-comintern/when-the-radio-goes-silent.ink
INCLUDE 1-comintern/the-prisoner.ink
INCLUDE 1-comintern/planes-for-chiang.ink
INCLUDE 1-comintern/the-offensive-that-never-came.ink
INCLUDE 1-comintern/a-letter-arrives-anyway.ink
INCLUDE 1-comintern/the-other-china.ink
INCLUDE 1-comintern/go-to-chongqing.ink
INCLUDE 1-comintern/locked-gates.ink
INCLUDE 1-comintern/the-yangzi-telegrams.ink
INCLUDE 1-comintern/andreev-at-xibaipo.ink
INCLUDE 1-comintern/stuarts-window.ink
INCLUDE 1-comintern/elder-brother.ink
INCLUDE 1-comintern/the-drawer.ink
INCLUDE 2-alliance/eat-sleep-and-wait.ink
INCLUDE 2-alliance/fourteenth-of-february.ink
INCLUDE 2-alliance/the-train-home.ink
INCLUDE 2-alliance/the-metropol.ink
INCLUDE 2-alliance/kim-asks-twice.ink
INCLUDE 2-alliance/five-or-six-divisions.ink
INCLUDE 2-alliance/nobody-to-sochi.ink
INCLUDE 2-alliance/the-black-sea.ink
INCLUDE 2-alliance/a-pilot-in-the-mountains.ink
INCLUDE 2-alliance/the-thirty-eighth-parallel.ink
INCLUDE 2-alliance/prisoners-and-plans.ink
INCLUDE 2-alliance/the-gun-carriage.ink
INCLUDE 2-alliance/andong.ink
INCLUDE 2-alliance/elder-brothers-blueprints.ink
INCLUDE 2-alliance/portraits-in-shenyang.ink
INCLUDE 2-alliance/any-other-requests.ink
INCLUDE 2-alliance/limited-war-unlimited-conference.ink
INCLUDE 3-de-stalinization/who-is-told.ink
INCLUDE 3-de-stalinization/a-closed-letter.ink
INCLUDE 3-de-stalinization/the-chinese-answer.ink
INCLUDE 3-de-stalinization/warsaw-in-october.ink
INCLUDE 3-de-stalinization/stay-or-go.ink
INCLUDE 3-de-stalinization/a-telegram-on-a-slip.ink
INCLUDE 3-de-stalinization/a-teaching-model.ink
INCLUDE 3-de-stalinization/east-wind.ink
INCLUDE 3-de-stalinization/neither-will-surprise.ink
INCLUDE 3-de-stalinization/the-philosopher.ink
INCLUDE 3-de-stalinization/swimming-pool.ink
INCLUDE 3-de-stalinization/word-before-the-guns.ink
INCLUDE 3-de-stalinization/a-noose-for-two.ink
INCLUDE 3-de-stalinization/the-train-with-the-bomb.ink
INCLUDE 3-de-stalinization/the-letter-about-the-bomb.ink
INCLUDE 3-de-stalinization/zhang-feis-letter.ink
INCLUDE 3-de-stalinization/a-regret-on-the-wire.ink
INCLUDE 3-de-stalinization/not-enough-spit.ink
INCLUDE 4-split/long-live-leninism.ink
INCLUDE 4-split/bucharest.ink
INCLUDE 4-split/recall-of-the-specialists.ink
INCLUDE 4-split/eighty-one-parties.ink
INCLUDE 4-split/what-liu-signed.ink
INCLUDE 4-split/sugar.ink
INCLUDE 4-split/two-wreaths.ink
INCLUDE 4-split/yi-ta.ink
INCLUDE 4-split/grain-and-nothing-else.ink
INCLUDE 4-split/two-crises-in-october.ink
INCLUDE 4-split/lenin-hills.ink
INCLUDE 4-split/the-bill-for-this-list.ink
INCLUDE 4-split/forty-eight-hours.ink
INCLUDE 4-split/the-toast.ink
INCLUDE 4-split/ten-thousand-years.ink
INCLUDE 4-split/united-action.ink
INCLUDE 5-border-crisis/troops-come-to-mongolia.ink
INCLUDE 5-border-crisis/the-empty-chair.ink
INCLUDE 5-border-crisis/the-miyamoto-text.ink
INCLUDE 5-border-crisis/anti-revisionism-street.ink
INCLUDE 5-border-crisis/prague-in-august.ink
INCLUDE 5-border-crisis/warsaw-in-february.ink
INCLUDE 5-border-crisis/the-island.ink
INCLUDE 5-border-crisis/tanks-and-rockets.ink
INCLUDE 5-border-crisis/the-operator.ink
INCLUDE 5-border-crisis/no-river-between.ink
INCLUDE 5-border-crisis/the-stony-hill.ink
INCLUDE 5-border-crisis/lunch-at-the-beef-and-bird.ink
INCLUDE 5-border-crisis/the-messenger.ink
INCLUDE 5-border-crisis/a-second-patrol.ink
INCLUDE 5-border-crisis/the-plane-goes-on.ink
INCLUDE 5-border-crisis/three-hours-at-the-airport.ink
INCLUDE 5-border-crisis/the-vote.ink
INCLUDE 5-border-crisis/order-number-one.ink
INCLUDE 5-border-crisis/the-alert.ink
INCLUDE outcomes/asian-tito.ink
INCLUDE outcomes/no-treaty.ink
INCLUDE outcomes/china-stays-out.ink
INCLUDE outcomes/wider-war.ink
INCLUDE outcomes/satellite.ink
INCLUDE outcomes/equal-brothers.ink
INCLUDE outcomes/two-headed-camp.ink
INCLUDE outcomes/quiet-estrangement.ink
INCLUDE outcomes/patched-up.ink
INCLUDE outcomes/liu-and-deng.ink
INCLUDE outcomes/early-door.ink
INCLUDE outcomes/lop-nur.ink
INCLUDE outcomes/river-of-fire.ink
INCLUDE outcomes/cold-peace.ink

-> menu

=== menu ===
+   [I · Comintern support, 1920–1949] -> c1_comintern_menu
+   [II · The alliance, 1949–1955] -> c2_alliance_menu
+   [III · De-Stalinization, 1956–1959] -> c3_de_stalinization_menu
+   [IV · The split, 1960–1966] -> c4_split_menu
+   [V · The border crisis, 1966–1969] -> c5_border_crisis_menu
+   [Fourteen ends] -> coutcomes_menu
+   [Enough] -> END

=== c1_comintern_menu ===
+   [1920 · Returned Without Compensation] -> karakhan_offer_parts
+   [1921 · Whose Party?] -> first_congress_parts
+   [1923 · Into the Other Man's House] -> bloc_within_parts
+   [1926 · The Ship in the Night] -> zhongshan_gunboat_parts
+   [1927 · The Lemon] -> the_lemon_parts
+   [1927 · The Telegram] -> the_telegram_parts
+   [1927 · The Date] -> the_canton_date_parts
+   [1929 · Defend the Soviet Union] -> defend_the_soviet_union_parts
+   [1935 · When the Radio Goes Silent] -> when_the_radio_goes_silent_parts
+   [1936 · The Prisoner] -> the_prisoner_parts
+   [1937 · Planes for Chiang, an Envoy for Mao] -> planes_for_chiang_parts
+   [1941 · The Offensive That Never Came] -> the_offensive_that_never_came_parts
+   [1943 · A Letter Arrives Anyway] -> a_letter_arrives_anyway_parts
+   [1945 · The Other China] -> the_other_china_parts
+   [1945 · Go to Chongqing] -> go_to_chongqing_parts
+   [1945 · Guns, Machines and Locked Gates] -> locked_gates_parts
+   [1949 · The Yangzi Telegrams] -> the_yangzi_telegrams_parts
+   [1949 · Andreev at Xibaipo] -> andreev_at_xibaipo_parts
+   [1949 · Stuart's Window] -> stuarts_window_parts
+   [1949 · Elder Brother, Younger Brother] -> elder_brother_parts
+   [1949 · The Drawer] -> the_drawer_parts
+   [Back] -> menu

=== c2_alliance_menu ===
+   [1949 · Eat, Sleep and Wait] -> eat_sleep_and_wait_parts
+   [1950 · The Fourteenth of February] -> fourteenth_of_february_parts
+   [1950 · The Train Home] -> the_train_home_parts
+   [1950 · The Metropol] -> the_metropol_parts
+   [1950 · Kim Asks Twice] -> kim_asks_twice_parts
+   [1950 · Five or Six Divisions] -> five_or_six_divisions_parts
+   [1950 · Nobody to Sochi] -> nobody_to_sochi_parts
+   [1950 · The Black Sea] -> the_black_sea_parts
+   [1951 · A Pilot in the Mountains] -> a_pilot_in_the_mountains_parts
+   [1951 · The Thirty-eighth Parallel] -> the_thirty_eighth_parallel_parts
+   [1952 · Prisoners and Plans] -> prisoners_and_plans_parts
+   [1953 · The Gun Carriage] -> the_gun_carriage_parts
+   [1953 · Andong] -> andong_parts
+   [1953 · Elder Brother's Blueprints] -> elder_brothers_blueprints_parts
+   [1953 · Portraits in Shenyang] -> portraits_in_shenyang_parts
+   [1954 · Any Other Requests?] -> any_other_requests_parts
+   [1955 · Limited War, Unlimited Conference] -> limited_war_unlimited_conference_parts
+   [Back] -> menu

=== c3_de_stalinization_menu ===
+   [1956 · Who Is Told] -> who_is_told_parts
+   [1956 · A Closed Letter] -> a_closed_letter_parts
+   [1956 · The Lid and the Hole] -> the_chinese_answer_parts
+   [1956 · Warsaw in October] -> warsaw_in_october_parts
+   [1956 · Stay or Go] -> stay_or_go_parts
+   [1957 · A Telegram on a Slip of Paper] -> a_telegram_on_a_slip_parts
+   [1957 · A Teaching Model, with Drawings] -> a_teaching_model_parts
+   [1957 · East Wind] -> east_wind_parts
+   [1957 · Neither Will Surprise the Other] -> neither_will_surprise_parts
+   [1958 · The Philosopher's Errand] -> the_philosopher_parts
+   [1958 · The Swimming Pool] -> swimming_pool_parts
+   [1958 · Word before the Guns] -> word_before_the_guns_parts
+   [1958 · A Noose for Two] -> a_noose_for_two_parts
+   [1959 · The Train with the Bomb] -> the_train_with_the_bomb_parts
+   [1959 · A Letter about the Bomb] -> the_letter_about_the_bomb_parts
+   [1959 · Zhang Fei's Letter] -> zhang_feis_letter_parts
+   [1959 · A Regret on the Wire] -> a_regret_on_the_wire_parts
+   [1959 · Not Enough Spit] -> not_enough_spit_parts
+   [Back] -> menu

=== c4_split_menu ===
+   [1960 · Long Live Leninism] -> long_live_leninism_parts
+   [1960 · Bucharest] -> bucharest_parts
+   [1960 · Five Weeks to Pack] -> recall_of_the_specialists_parts
+   [1960 · Eighty-one Parties] -> eighty_one_parties_parts
+   [1960 · What Liu Signed] -> what_liu_signed_parts
+   [1961 · Sugar] -> sugar_parts
+   [1961 · Two Wreaths] -> two_wreaths_parts
+   [1962 · The Open Border] -> yi_ta_parts
+   [1962 · Grain and Nothing Else] -> grain_and_nothing_else_parts
+   [1962 · Two Crises in October] -> two_crises_in_october_parts
+   [1963 · Twenty Days in July] -> lenin_hills_parts
+   [1964 · The Bill for This List] -> the_bill_for_this_list_parts
+   [1964 · Forty-eight Hours in October] -> forty_eight_hours_parts
+   [1964 · The Toast] -> the_toast_parts
+   [1965 · Ten Thousand Years] -> ten_thousand_years_parts
+   [1965 · United Action] -> united_action_parts
+   [Back] -> menu

=== c5_border_crisis_menu ===
+   [1966 · A Treaty in Ulaanbaatar] -> troops_come_to_mongolia_parts
+   [1966 · The Empty Chair] -> the_empty_chair_parts
+   [1966 · The Miyamoto Text] -> the_miyamoto_text_parts
+   [1967 · Anti-Revisionism Street] -> anti_revisionism_street_parts
+   [1968 · Prague in August] -> prague_in_august_parts
+   [1969 · Warsaw in February] -> warsaw_in_february_parts
+   [1969 · The Island] -> the_island_parts
+   [1969 · Tanks and Rockets] -> tanks_and_rockets_parts
+   [1969 · The Operator] -> the_operator_parts
+   [1969 · No River Between] -> no_river_between_parts
+   [1969 · The Stony Hill] -> the_stony_hill_parts
+   [1969 · Lunch at the Beef and Bird] -> lunch_at_the_beef_and_bird_parts
+   [1969 · The Messenger] -> the_messenger_parts
+   [1969 · A Second Patrol] -> a_second_patrol_parts
+   [1969 · The Plane Goes On] -> the_plane_goes_on_parts
+   [1969 · Three Hours at the Airport] -> three_hours_at_the_airport_parts
+   [1969 · The Vote] -> the_vote_parts
+   [1969 · Order Number One] -> order_number_one_parts
+   [1969 · The Alert] -> the_alert_parts
+   [Back] -> menu

=== coutcomes_menu ===
+   [1949 · An Asian Tito] -> asian_tito_parts
+   [1950 · No Treaty] -> no_treaty_parts
+   [1950 · The Yalu Not Crossed] -> china_stays_out_parts
+   [1953 · A Wider War] -> wider_war_parts
+   [1953 · A Large Client] -> satellite_parts
+   [1957 · Equal Brothers] -> equal_brothers_parts
+   [1959 · A Camp with Two Heads] -> two_headed_camp_parts
+   [1961 · Quiet Estrangement] -> quiet_estrangement_parts
+   [1965 · Patched Up] -> patched_up_parts
+   [1966 · Cold Business] -> liu_and_deng_parts
+   [1969 · An Early Door] -> early_door_parts
+   [1969 · A Strike on Lop Nur] -> lop_nur_parts
+   [1969 · A River of Fire] -> river_of_fire_parts
+   [1969 · Cold Peace] -> cold_peace_parts
+   [Back] -> menu

=== karakhan_offer_parts ===
+   [Moscow] -> karakhan_offer.moscow
+   [To Beijing] -> karakhan_offer.to_beijing
+   [Beijing] -> karakhan_offer.beijing
+   [To Moscow] -> karakhan_offer.to_moscow
+   [Record] -> karakhan_offer.record
+   [Quarrel] -> karakhan_offer.quarrel
+   [Questions] -> karakhan_offer.questions
+   [Back] -> c1_comintern_menu

=== first_congress_parts ===
+   [Beijing] -> first_congress.beijing
+   [To Moscow] -> first_congress.to_moscow
+   [Moscow] -> first_congress.moscow
+   [To Beijing] -> first_congress.to_beijing
+   [Record] -> first_congress.record
+   [Quarrel] -> first_congress.quarrel
+   [Questions] -> first_congress.questions
+   [Back] -> c1_comintern_menu

=== bloc_within_parts ===
+   [Beijing] -> bloc_within.beijing
+   [To Moscow] -> bloc_within.to_moscow
+   [Moscow] -> bloc_within.moscow
+   [To Beijing] -> bloc_within.to_beijing
+   [Record] -> bloc_within.record
+   [Quarrel] -> bloc_within.quarrel
+   [Questions] -> bloc_within.questions
+   [Back] -> c1_comintern_menu

=== zhongshan_gunboat_parts ===
+   [Moscow] -> zhongshan_gunboat.moscow
+   [To Beijing] -> zhongshan_gunboat.to_beijing
+   [Beijing] -> zhongshan_gunboat.beijing
+   [To Moscow] -> zhongshan_gunboat.to_moscow
+   [Record] -> zhongshan_gunboat.record
+   [Quarrel] -> zhongshan_gunboat.quarrel
+   [Questions] -> zhongshan_gunboat.questions
+   [Back] -> c1_comintern_menu

=== the_lemon_parts ===
+   [Moscow] -> the_lemon.moscow
+   [To Beijing] -> the_lemon.to_beijing
+   [Beijing] -> the_lemon.beijing
+   [To Moscow] -> the_lemon.to_moscow
+   [Record] -> the_lemon.record
+   [Quarrel] -> the_lemon.quarrel
+   [Questions] -> the_lemon.questions
+   [Back] -> c1_comintern_menu

=== the_telegram_parts ===
+   [Moscow] -> the_telegram.moscow
+   [To Beijing] -> the_telegram.to_beijing
+   [Beijing] -> the_telegram.beijing
+   [To Moscow] -> the_telegram.to_moscow
+   [Record] -> the_telegram.record
+   [Quarrel] -> the_telegram.quarrel
+   [Questions] -> the_telegram.questions
+   [Back] -> c1_comintern_menu

=== the_canton_date_parts ===
+   [Beijing] -> the_canton_date.beijing
+   [To Moscow] -> the_canton_date.to_moscow
+   [Moscow] -> the_canton_date.moscow
+   [To Beijing] -> the_canton_date.to_beijing
+   [Record] -> the_canton_date.record
+   [Quarrel] -> the_canton_date.quarrel
+   [Questions] -> the_canton_date.questions
+   [Back] -> c1_comintern_menu

=== defend_the_soviet_union_parts ===
+   [Moscow] -> defend_the_soviet_union.moscow
+   [To Beijing] -> defend_the_soviet_union.to_beijing
+   [Beijing] -> defend_the_soviet_union.beijing
+   [To Moscow] -> defend_the_soviet_union.to_moscow
+   [Record] -> defend_the_soviet_union.record
+   [Quarrel] -> defend_the_soviet_union.quarrel
+   [Questions] -> defend_the_soviet_union.questions
+   [Back] -> c1_comintern_menu

=== when_the_radio_goes_silent_parts ===
+   [Beijing] -> when_the_radio_goes_silent.beijing
+   [To Moscow] -> when_the_radio_goes_silent.to_moscow
+   [Moscow] -> when_the_radio_goes_silent.moscow
+   [To Beijing] -> when_the_radio_goes_silent.to_beijing
+   [Record] -> when_the_radio_goes_silent.record
+   [Quarrel] -> when_the_radio_goes_silent.quarrel
+   [Questions] -> when_the_radio_goes_silent.questions
+   [Back] -> c1_comintern_menu

=== the_prisoner_parts ===
+   [Beijing] -> the_prisoner.beijing
+   [To Moscow] -> the_prisoner.to_moscow
+   [Moscow] -> the_prisoner.moscow
+   [To Beijing] -> the_prisoner.to_beijing
+   [Record] -> the_prisoner.record
+   [Quarrel] -> the_prisoner.quarrel
+   [Questions] -> the_prisoner.questions
+   [Back] -> c1_comintern_menu

=== planes_for_chiang_parts ===
+   [Moscow] -> planes_for_chiang.moscow
+   [To Beijing] -> planes_for_chiang.to_beijing
+   [Beijing] -> planes_for_chiang.beijing
+   [To Moscow] -> planes_for_chiang.to_moscow
+   [Record] -> planes_for_chiang.record
+   [Quarrel] -> planes_for_chiang.quarrel
+   [Questions] -> planes_for_chiang.questions
+   [Back] -> c1_comintern_menu

=== the_offensive_that_never_came_parts ===
+   [Moscow] -> the_offensive_that_never_came.moscow
+   [To Beijing] -> the_offensive_that_never_came.to_beijing
+   [Beijing] -> the_offensive_that_never_came.beijing
+   [To Moscow] -> the_offensive_that_never_came.to_moscow
+   [Record] -> the_offensive_that_never_came.record
+   [Quarrel] -> the_offensive_that_never_came.quarrel
+   [Questions] -> the_offensive_that_never_came.questions
+   [Back] -> c1_comintern_menu

=== a_letter_arrives_anyway_parts ===
+   [Moscow] -> a_letter_arrives_anyway.moscow
+   [To Beijing] -> a_letter_arrives_anyway.to_beijing
+   [Beijing] -> a_letter_arrives_anyway.beijing
+   [To Moscow] -> a_letter_arrives_anyway.to_moscow
+   [Record] -> a_letter_arrives_anyway.record
+   [Quarrel] -> a_letter_arrives_anyway.quarrel
+   [Questions] -> a_letter_arrives_anyway.questions
+   [Back] -> c1_comintern_menu

=== the_other_china_parts ===
+   [Moscow] -> the_other_china.moscow
+   [To Beijing] -> the_other_china.to_beijing
+   [Beijing] -> the_other_china.beijing
+   [To Moscow] -> the_other_china.to_moscow
+   [Record] -> the_other_china.record
+   [Quarrel] -> the_other_china.quarrel
+   [Questions] -> the_other_china.questions
+   [Back] -> c1_comintern_menu

=== go_to_chongqing_parts ===
+   [Moscow] -> go_to_chongqing.moscow
+   [To Beijing] -> go_to_chongqing.to_beijing
+   [Beijing] -> go_to_chongqing.beijing
+   [To Moscow] -> go_to_chongqing.to_moscow
+   [Record] -> go_to_chongqing.record
+   [Quarrel] -> go_to_chongqing.quarrel
+   [Questions] -> go_to_chongqing.questions
+   [Back] -> c1_comintern_menu

=== locked_gates_parts ===
+   [Beijing] -> locked_gates.beijing
+   [To Moscow] -> locked_gates.to_moscow
+   [Moscow] -> locked_gates.moscow
+   [To Beijing] -> locked_gates.to_beijing
+   [Record] -> locked_gates.record
+   [Quarrel] -> locked_gates.quarrel
+   [Questions] -> locked_gates.questions
+   [Back] -> c1_comintern_menu

=== the_yangzi_telegrams_parts ===
+   [Moscow] -> the_yangzi_telegrams.moscow
+   [To Beijing] -> the_yangzi_telegrams.to_beijing
+   [Beijing] -> the_yangzi_telegrams.beijing
+   [To Moscow] -> the_yangzi_telegrams.to_moscow
+   [Record] -> the_yangzi_telegrams.record
+   [Quarrel] -> the_yangzi_telegrams.quarrel
+   [Questions] -> the_yangzi_telegrams.questions
+   [Back] -> c1_comintern_menu

=== andreev_at_xibaipo_parts ===
+   [Beijing] -> andreev_at_xibaipo.beijing
+   [To Moscow] -> andreev_at_xibaipo.to_moscow
+   [Moscow] -> andreev_at_xibaipo.moscow
+   [To Beijing] -> andreev_at_xibaipo.to_beijing
+   [Record] -> andreev_at_xibaipo.record
+   [Quarrel] -> andreev_at_xibaipo.quarrel
+   [Questions] -> andreev_at_xibaipo.questions
+   [Back] -> c1_comintern_menu

=== stuarts_window_parts ===
+   [Beijing] -> stuarts_window.beijing
+   [To Moscow] -> stuarts_window.to_moscow
+   [Moscow] -> stuarts_window.moscow
+   [To Beijing] -> stuarts_window.to_beijing
+   [Record] -> stuarts_window.record
+   [Quarrel] -> stuarts_window.quarrel
+   [Questions] -> stuarts_window.questions
+   [Back] -> c1_comintern_menu

=== elder_brother_parts ===
+   [Beijing] -> elder_brother.beijing
+   [To Moscow] -> elder_brother.to_moscow
+   [Moscow] -> elder_brother.moscow
+   [To Beijing] -> elder_brother.to_beijing
+   [Record] -> elder_brother.record
+   [Quarrel] -> elder_brother.quarrel
+   [Questions] -> elder_brother.questions
+   [Back] -> c1_comintern_menu

=== the_drawer_parts ===
+   [Beijing] -> the_drawer.beijing
+   [To Moscow] -> the_drawer.to_moscow
+   [Moscow] -> the_drawer.moscow
+   [To Beijing] -> the_drawer.to_beijing
+   [Record] -> the_drawer.record
+   [Quarrel] -> the_drawer.quarrel
+   [Questions] -> the_drawer.questions
+   [Back] -> c1_comintern_menu

=== eat_sleep_and_wait_parts ===
+   [Beijing] -> eat_sleep_and_wait.beijing
+   [To Moscow] -> eat_sleep_and_wait.to_moscow
+   [Moscow] -> eat_sleep_and_wait.moscow
+   [To Beijing] -> eat_sleep_and_wait.to_beijing
+   [Record] -> eat_sleep_and_wait.record
+   [Quarrel] -> eat_sleep_and_wait.quarrel
+   [Questions] -> eat_sleep_and_wait.questions
+   [Back] -> c2_alliance_menu

=== fourteenth_of_february_parts ===
+   [Moscow] -> fourteenth_of_february.moscow
+   [To Beijing] -> fourteenth_of_february.to_beijing
+   [Beijing] -> fourteenth_of_february.beijing
+   [To Moscow] -> fourteenth_of_february.to_moscow
+   [Record] -> fourteenth_of_february.record
+   [Quarrel] -> fourteenth_of_february.quarrel
+   [Questions] -> fourteenth_of_february.questions
+   [Back] -> c2_alliance_menu

=== the_train_home_parts ===
+   [Beijing] -> the_train_home.beijing
+   [To Moscow] -> the_train_home.to_moscow
+   [Moscow] -> the_train_home.moscow
+   [To Beijing] -> the_train_home.to_beijing
+   [Record] -> the_train_home.record
+   [Quarrel] -> the_train_home.quarrel
+   [Questions] -> the_train_home.questions
+   [Back] -> c2_alliance_menu

=== the_metropol_parts ===
+   [Beijing] -> the_metropol.beijing
+   [To Moscow] -> the_metropol.to_moscow
+   [Moscow] -> the_metropol.moscow
+   [To Beijing] -> the_metropol.to_beijing
+   [Record] -> the_metropol.record
+   [Quarrel] -> the_metropol.quarrel
+   [Questions] -> the_metropol.questions
+   [Back] -> c2_alliance_menu

=== kim_asks_twice_parts ===
+   [Moscow] -> kim_asks_twice.moscow
+   [To Beijing] -> kim_asks_twice.to_beijing
+   [Beijing] -> kim_asks_twice.beijing
+   [To Moscow] -> kim_asks_twice.to_moscow
+   [Record] -> kim_asks_twice.record
+   [Quarrel] -> kim_asks_twice.quarrel
+   [Questions] -> kim_asks_twice.questions
+   [Back] -> c2_alliance_menu

=== five_or_six_divisions_parts ===
+   [Moscow] -> five_or_six_divisions.moscow
+   [To Beijing] -> five_or_six_divisions.to_beijing
+   [Beijing] -> five_or_six_divisions.beijing
+   [To Moscow] -> five_or_six_divisions.to_moscow
+   [Record] -> five_or_six_divisions.record
+   [Quarrel] -> five_or_six_divisions.quarrel
+   [Questions] -> five_or_six_divisions.questions
+   [Back] -> c2_alliance_menu

=== nobody_to_sochi_parts ===
+   [Beijing] -> nobody_to_sochi.beijing
+   [To Moscow] -> nobody_to_sochi.to_moscow
+   [Moscow] -> nobody_to_sochi.moscow
+   [To Beijing] -> nobody_to_sochi.to_beijing
+   [Record] -> nobody_to_sochi.record
+   [Quarrel] -> nobody_to_sochi.quarrel
+   [Questions] -> nobody_to_sochi.questions
+   [Back] -> c2_alliance_menu

=== the_black_sea_parts ===
+   [Moscow] -> the_black_sea.moscow
+   [To Beijing] -> the_black_sea.to_beijing
+   [Beijing] -> the_black_sea.beijing
+   [To Moscow] -> the_black_sea.to_moscow
+   [Record] -> the_black_sea.record
+   [Quarrel] -> the_black_sea.quarrel
+   [Questions] -> the_black_sea.questions
+   [Back] -> c2_alliance_menu

=== a_pilot_in_the_mountains_parts ===
+   [Beijing] -> a_pilot_in_the_mountains.beijing
+   [To Moscow] -> a_pilot_in_the_mountains.to_moscow
+   [Moscow] -> a_pilot_in_the_mountains.moscow
+   [To Beijing] -> a_pilot_in_the_mountains.to_beijing
+   [Record] -> a_pilot_in_the_mountains.record
+   [Quarrel] -> a_pilot_in_the_mountains.quarrel
+   [Questions] -> a_pilot_in_the_mountains.questions
+   [Back] -> c2_alliance_menu

=== the_thirty_eighth_parallel_parts ===
+   [Beijing] -> the_thirty_eighth_parallel.beijing
+   [To Moscow] -> the_thirty_eighth_parallel.to_moscow
+   [Moscow] -> the_thirty_eighth_parallel.moscow
+   [To Beijing] -> the_thirty_eighth_parallel.to_beijing
+   [Record] -> the_thirty_eighth_parallel.record
+   [Quarrel] -> the_thirty_eighth_parallel.quarrel
+   [Questions] -> the_thirty_eighth_parallel.questions
+   [Back] -> c2_alliance_menu

=== prisoners_and_plans_parts ===
+   [Beijing] -> prisoners_and_plans.beijing
+   [To Moscow] -> prisoners_and_plans.to_moscow
+   [Moscow] -> prisoners_and_plans.moscow
+   [To Beijing] -> prisoners_and_plans.to_beijing
+   [Record] -> prisoners_and_plans.record
+   [Quarrel] -> prisoners_and_plans.quarrel
+   [Questions] -> prisoners_and_plans.questions
+   [Back] -> c2_alliance_menu

=== the_gun_carriage_parts ===
+   [Moscow] -> the_gun_carriage.moscow
+   [To Beijing] -> the_gun_carriage.to_beijing
+   [Beijing] -> the_gun_carriage.beijing
+   [To Moscow] -> the_gun_carriage.to_moscow
+   [Record] -> the_gun_carriage.record
+   [Quarrel] -> the_gun_carriage.quarrel
+   [Questions] -> the_gun_carriage.questions
+   [Back] -> c2_alliance_menu

=== andong_parts ===
+   [Moscow] -> andong.moscow
+   [To Beijing] -> andong.to_beijing
+   [Beijing] -> andong.beijing
+   [To Moscow] -> andong.to_moscow
+   [Record] -> andong.record
+   [Quarrel] -> andong.quarrel
+   [Questions] -> andong.questions
+   [Back] -> c2_alliance_menu

=== elder_brothers_blueprints_parts ===
+   [Beijing] -> elder_brothers_blueprints.beijing
+   [To Moscow] -> elder_brothers_blueprints.to_moscow
+   [Moscow] -> elder_brothers_blueprints.moscow
+   [To Beijing] -> elder_brothers_blueprints.to_beijing
+   [Record] -> elder_brothers_blueprints.record
+   [Quarrel] -> elder_brothers_blueprints.quarrel
+   [Questions] -> elder_brothers_blueprints.questions
+   [Back] -> c2_alliance_menu

=== portraits_in_shenyang_parts ===
+   [Beijing] -> portraits_in_shenyang.beijing
+   [To Moscow] -> portraits_in_shenyang.to_moscow
+   [Moscow] -> portraits_in_shenyang.moscow
+   [To Beijing] -> portraits_in_shenyang.to_beijing
+   [Record] -> portraits_in_shenyang.record
+   [Quarrel] -> portraits_in_shenyang.quarrel
+   [Questions] -> portraits_in_shenyang.questions
+   [Back] -> c2_alliance_menu

=== any_other_requests_parts ===
+   [Moscow] -> any_other_requests.moscow
+   [To Beijing] -> any_other_requests.to_beijing
+   [Beijing] -> any_other_requests.beijing
+   [To Moscow] -> any_other_requests.to_moscow
+   [Record] -> any_other_requests.record
+   [Quarrel] -> any_other_requests.quarrel
+   [Questions] -> any_other_requests.questions
+   [Back] -> c2_alliance_menu

=== limited_war_unlimited_conference_parts ===
+   [Beijing] -> limited_war_unlimited_conference.beijing
+   [To Moscow] -> limited_war_unlimited_conference.to_moscow
+   [Moscow] -> limited_war_unlimited_conference.moscow
+   [To Beijing] -> limited_war_unlimited_conference.to_beijing
+   [Record] -> limited_war_unlimited_conference.record
+   [Quarrel] -> limited_war_unlimited_conference.quarrel
+   [Questions] -> limited_war_unlimited_conference.questions
+   [Back] -> c2_alliance_menu

=== who_is_told_parts ===
+   [Moscow] -> who_is_told.moscow
+   [To Beijing] -> who_is_told.to_beijing
+   [Beijing] -> who_is_told.beijing
+   [To Moscow] -> who_is_told.to_moscow
+   [Record] -> who_is_told.record
+   [Quarrel] -> who_is_told.quarrel
+   [Questions] -> who_is_told.questions
+   [Back] -> c3_de_stalinization_menu

=== a_closed_letter_parts ===
+   [Beijing] -> a_closed_letter.beijing
+   [To Moscow] -> a_closed_letter.to_moscow
+   [Moscow] -> a_closed_letter.moscow
+   [To Beijing] -> a_closed_letter.to_beijing
+   [Record] -> a_closed_letter.record
+   [Quarrel] -> a_closed_letter.quarrel
+   [Questions] -> a_closed_letter.questions
+   [Back] -> c3_de_stalinization_menu

=== the_chinese_answer_parts ===
+   [Beijing] -> the_chinese_answer.beijing
+   [To Moscow] -> the_chinese_answer.to_moscow
+   [Moscow] -> the_chinese_answer.moscow
+   [To Beijing] -> the_chinese_answer.to_beijing
+   [Record] -> the_chinese_answer.record
+   [Quarrel] -> the_chinese_answer.quarrel
+   [Questions] -> the_chinese_answer.questions
+   [Back] -> c3_de_stalinization_menu

=== warsaw_in_october_parts ===
+   [Moscow] -> warsaw_in_october.moscow
+   [To Beijing] -> warsaw_in_october.to_beijing
+   [Beijing] -> warsaw_in_october.beijing
+   [To Moscow] -> warsaw_in_october.to_moscow
+   [Record] -> warsaw_in_october.record
+   [Quarrel] -> warsaw_in_october.quarrel
+   [Questions] -> warsaw_in_october.questions
+   [Back] -> c3_de_stalinization_menu

=== stay_or_go_parts ===
+   [Beijing] -> stay_or_go.beijing
+   [To Moscow] -> stay_or_go.to_moscow
+   [Moscow] -> stay_or_go.moscow
+   [To Beijing] -> stay_or_go.to_beijing
+   [Record] -> stay_or_go.record
+   [Quarrel] -> stay_or_go.quarrel
+   [Questions] -> stay_or_go.questions
+   [Back] -> c3_de_stalinization_menu

=== a_telegram_on_a_slip_parts ===
+   [Moscow] -> a_telegram_on_a_slip.moscow
+   [To Beijing] -> a_telegram_on_a_slip.to_beijing
+   [Beijing] -> a_telegram_on_a_slip.beijing
+   [To Moscow] -> a_telegram_on_a_slip.to_moscow
+   [Record] -> a_telegram_on_a_slip.record
+   [Quarrel] -> a_telegram_on_a_slip.quarrel
+   [Questions] -> a_telegram_on_a_slip.questions
+   [Back] -> c3_de_stalinization_menu

=== a_teaching_model_parts ===
+   [Beijing] -> a_teaching_model.beijing
+   [To Moscow] -> a_teaching_model.to_moscow
+   [Moscow] -> a_teaching_model.moscow
+   [To Beijing] -> a_teaching_model.to_beijing
+   [Record] -> a_teaching_model.record
+   [Quarrel] -> a_teaching_model.quarrel
+   [Questions] -> a_teaching_model.questions
+   [Back] -> c3_de_stalinization_menu

=== east_wind_parts ===
+   [Beijing] -> east_wind.beijing
+   [To Moscow] -> east_wind.to_moscow
+   [Moscow] -> east_wind.moscow
+   [To Beijing] -> east_wind.to_beijing
+   [Record] -> east_wind.record
+   [Quarrel] -> east_wind.quarrel
+   [Questions] -> east_wind.questions
+   [Back] -> c3_de_stalinization_menu

=== neither_will_surprise_parts ===
+   [Moscow] -> neither_will_surprise.moscow
+   [To Beijing] -> neither_will_surprise.to_beijing
+   [Beijing] -> neither_will_surprise.beijing
+   [To Moscow] -> neither_will_surprise.to_moscow
+   [Record] -> neither_will_surprise.record
+   [Quarrel] -> neither_will_surprise.quarrel
+   [Questions] -> neither_will_surprise.questions
+   [Back] -> c3_de_stalinization_menu

=== the_philosopher_parts ===
+   [Moscow] -> the_philosopher.moscow
+   [To Beijing] -> the_philosopher.to_beijing
+   [Beijing] -> the_philosopher.beijing
+   [To Moscow] -> the_philosopher.to_moscow
+   [Record] -> the_philosopher.record
+   [Quarrel] -> the_philosopher.quarrel
+   [Questions] -> the_philosopher.questions
+   [Back] -> c3_de_stalinization_menu

=== swimming_pool_parts ===
+   [Moscow] -> swimming_pool.moscow
+   [To Beijing] -> swimming_pool.to_beijing
+   [Beijing] -> swimming_pool.beijing
+   [To Moscow] -> swimming_pool.to_moscow
+   [Record] -> swimming_pool.record
+   [Quarrel] -> swimming_pool.quarrel
+   [Questions] -> swimming_pool.questions
+   [Back] -> c3_de_stalinization_menu

=== word_before_the_guns_parts ===
+   [Beijing] -> word_before_the_guns.beijing
+   [To Moscow] -> word_before_the_guns.to_moscow
+   [Moscow] -> word_before_the_guns.moscow
+   [To Beijing] -> word_before_the_guns.to_beijing
+   [Record] -> word_before_the_guns.record
+   [Quarrel] -> word_before_the_guns.quarrel
+   [Questions] -> word_before_the_guns.questions
+   [Back] -> c3_de_stalinization_menu

=== a_noose_for_two_parts ===
+   [Beijing] -> a_noose_for_two.beijing
+   [To Moscow] -> a_noose_for_two.to_moscow
+   [Moscow] -> a_noose_for_two.moscow
+   [To Beijing] -> a_noose_for_two.to_beijing
+   [Record] -> a_noose_for_two.record
+   [Quarrel] -> a_noose_for_two.quarrel
+   [Questions] -> a_noose_for_two.questions
+   [Back] -> c3_de_stalinization_menu

=== the_train_with_the_bomb_parts ===
+   [Moscow] -> the_train_with_the_bomb.moscow
+   [To Beijing] -> the_train_with_the_bomb.to_beijing
+   [Beijing] -> the_train_with_the_bomb.beijing
+   [To Moscow] -> the_train_with_the_bomb.to_moscow
+   [Record] -> the_train_with_the_bomb.record
+   [Quarrel] -> the_train_with_the_bomb.quarrel
+   [Questions] -> the_train_with_the_bomb.questions
+   [Back] -> c3_de_stalinization_menu

=== the_letter_about_the_bomb_parts ===
+   [Moscow] -> the_letter_about_the_bomb.moscow
+   [To Beijing] -> the_letter_about_the_bomb.to_beijing
+   [Beijing] -> the_letter_about_the_bomb.beijing
+   [To Moscow] -> the_letter_about_the_bomb.to_moscow
+   [Record] -> the_letter_about_the_bomb.record
+   [Quarrel] -> the_letter_about_the_bomb.quarrel
+   [Questions] -> the_letter_about_the_bomb.questions
+   [Back] -> c3_de_stalinization_menu

=== zhang_feis_letter_parts ===
+   [Moscow] -> zhang_feis_letter.moscow
+   [To Beijing] -> zhang_feis_letter.to_beijing
+   [Beijing] -> zhang_feis_letter.beijing
+   [To Moscow] -> zhang_feis_letter.to_moscow
+   [Record] -> zhang_feis_letter.record
+   [Quarrel] -> zhang_feis_letter.quarrel
+   [Questions] -> zhang_feis_letter.questions
+   [Back] -> c3_de_stalinization_menu

=== a_regret_on_the_wire_parts ===
+   [Beijing] -> a_regret_on_the_wire.beijing
+   [To Moscow] -> a_regret_on_the_wire.to_moscow
+   [Moscow] -> a_regret_on_the_wire.moscow
+   [To Beijing] -> a_regret_on_the_wire.to_beijing
+   [Record] -> a_regret_on_the_wire.record
+   [Quarrel] -> a_regret_on_the_wire.quarrel
+   [Questions] -> a_regret_on_the_wire.questions
+   [Back] -> c3_de_stalinization_menu

=== not_enough_spit_parts ===
+   [Moscow] -> not_enough_spit.moscow
+   [To Beijing] -> not_enough_spit.to_beijing
+   [Beijing] -> not_enough_spit.beijing
+   [To Moscow] -> not_enough_spit.to_moscow
+   [Record] -> not_enough_spit.record
+   [Quarrel] -> not_enough_spit.quarrel
+   [Questions] -> not_enough_spit.questions
+   [Back] -> c3_de_stalinization_menu

=== long_live_leninism_parts ===
+   [Beijing] -> long_live_leninism.beijing
+   [To Moscow] -> long_live_leninism.to_moscow
+   [Moscow] -> long_live_leninism.moscow
+   [To Beijing] -> long_live_leninism.to_beijing
+   [Record] -> long_live_leninism.record
+   [Quarrel] -> long_live_leninism.quarrel
+   [Questions] -> long_live_leninism.questions
+   [Back] -> c4_split_menu

=== bucharest_parts ===
+   [Moscow] -> bucharest.moscow
+   [To Beijing] -> bucharest.to_beijing
+   [Beijing] -> bucharest.beijing
+   [To Moscow] -> bucharest.to_moscow
+   [Record] -> bucharest.record
+   [Quarrel] -> bucharest.quarrel
+   [Questions] -> bucharest.questions
+   [Back] -> c4_split_menu

=== recall_of_the_specialists_parts ===
+   [Moscow] -> recall_of_the_specialists.moscow
+   [To Beijing] -> recall_of_the_specialists.to_beijing
+   [Beijing] -> recall_of_the_specialists.beijing
+   [To Moscow] -> recall_of_the_specialists.to_moscow
+   [Record] -> recall_of_the_specialists.record
+   [Quarrel] -> recall_of_the_specialists.quarrel
+   [Questions] -> recall_of_the_specialists.questions
+   [Back] -> c4_split_menu

=== eighty_one_parties_parts ===
+   [Beijing] -> eighty_one_parties.beijing
+   [To Moscow] -> eighty_one_parties.to_moscow
+   [Moscow] -> eighty_one_parties.moscow
+   [To Beijing] -> eighty_one_parties.to_beijing
+   [Record] -> eighty_one_parties.record
+   [Quarrel] -> eighty_one_parties.quarrel
+   [Questions] -> eighty_one_parties.questions
+   [Back] -> c4_split_menu

=== what_liu_signed_parts ===
+   [Beijing] -> what_liu_signed.beijing
+   [To Moscow] -> what_liu_signed.to_moscow
+   [Moscow] -> what_liu_signed.moscow
+   [To Beijing] -> what_liu_signed.to_beijing
+   [Record] -> what_liu_signed.record
+   [Quarrel] -> what_liu_signed.quarrel
+   [Questions] -> what_liu_signed.questions
+   [Back] -> c4_split_menu

=== sugar_parts ===
+   [Moscow] -> sugar.moscow
+   [To Beijing] -> sugar.to_beijing
+   [Beijing] -> sugar.beijing
+   [To Moscow] -> sugar.to_moscow
+   [Record] -> sugar.record
+   [Quarrel] -> sugar.quarrel
+   [Questions] -> sugar.questions
+   [Back] -> c4_split_menu

=== two_wreaths_parts ===
+   [Moscow] -> two_wreaths.moscow
+   [To Beijing] -> two_wreaths.to_beijing
+   [Beijing] -> two_wreaths.beijing
+   [To Moscow] -> two_wreaths.to_moscow
+   [Record] -> two_wreaths.record
+   [Quarrel] -> two_wreaths.quarrel
+   [Questions] -> two_wreaths.questions
+   [Back] -> c4_split_menu

=== yi_ta_parts ===
+   [Beijing] -> yi_ta.beijing
+   [To Moscow] -> yi_ta.to_moscow
+   [Moscow] -> yi_ta.moscow
+   [To Beijing] -> yi_ta.to_beijing
+   [Record] -> yi_ta.record
+   [Quarrel] -> yi_ta.quarrel
+   [Questions] -> yi_ta.questions
+   [Back] -> c4_split_menu

=== grain_and_nothing_else_parts ===
+   [Beijing] -> grain_and_nothing_else.beijing
+   [To Moscow] -> grain_and_nothing_else.to_moscow
+   [Moscow] -> grain_and_nothing_else.moscow
+   [To Beijing] -> grain_and_nothing_else.to_beijing
+   [Record] -> grain_and_nothing_else.record
+   [Quarrel] -> grain_and_nothing_else.quarrel
+   [Questions] -> grain_and_nothing_else.questions
+   [Back] -> c4_split_menu

=== two_crises_in_october_parts ===
+   [Moscow] -> two_crises_in_october.moscow
+   [To Beijing] -> two_crises_in_october.to_beijing
+   [Beijing] -> two_crises_in_october.beijing
+   [To Moscow] -> two_crises_in_october.to_moscow
+   [Record] -> two_crises_in_october.record
+   [Quarrel] -> two_crises_in_october.quarrel
+   [Questions] -> two_crises_in_october.questions
+   [Back] -> c4_split_menu

=== lenin_hills_parts ===
+   [Beijing] -> lenin_hills.beijing
+   [To Moscow] -> lenin_hills.to_moscow
+   [Moscow] -> lenin_hills.moscow
+   [To Beijing] -> lenin_hills.to_beijing
+   [Record] -> lenin_hills.record
+   [Quarrel] -> lenin_hills.quarrel
+   [Questions] -> lenin_hills.questions
+   [Back] -> c4_split_menu

=== the_bill_for_this_list_parts ===
+   [Beijing] -> the_bill_for_this_list.beijing
+   [To Moscow] -> the_bill_for_this_list.to_moscow
+   [Moscow] -> the_bill_for_this_list.moscow
+   [To Beijing] -> the_bill_for_this_list.to_beijing
+   [Record] -> the_bill_for_this_list.record
+   [Quarrel] -> the_bill_for_this_list.quarrel
+   [Questions] -> the_bill_for_this_list.questions
+   [Back] -> c4_split_menu

=== forty_eight_hours_parts ===
+   [Moscow] -> forty_eight_hours.moscow
+   [To Beijing] -> forty_eight_hours.to_beijing
+   [Beijing] -> forty_eight_hours.beijing
+   [To Moscow] -> forty_eight_hours.to_moscow
+   [Record] -> forty_eight_hours.record
+   [Quarrel] -> forty_eight_hours.quarrel
+   [Questions] -> forty_eight_hours.questions
+   [Back] -> c4_split_menu

=== the_toast_parts ===
+   [Moscow] -> the_toast.moscow
+   [To Beijing] -> the_toast.to_beijing
+   [Beijing] -> the_toast.beijing
+   [To Moscow] -> the_toast.to_moscow
+   [Record] -> the_toast.record
+   [Quarrel] -> the_toast.quarrel
+   [Questions] -> the_toast.questions
+   [Back] -> c4_split_menu

=== ten_thousand_years_parts ===
+   [Moscow] -> ten_thousand_years.moscow
+   [To Beijing] -> ten_thousand_years.to_beijing
+   [Beijing] -> ten_thousand_years.beijing
+   [To Moscow] -> ten_thousand_years.to_moscow
+   [Record] -> ten_thousand_years.record
+   [Quarrel] -> ten_thousand_years.quarrel
+   [Questions] -> ten_thousand_years.questions
+   [Back] -> c4_split_menu

=== united_action_parts ===
+   [Moscow] -> united_action.moscow
+   [To Beijing] -> united_action.to_beijing
+   [Beijing] -> united_action.beijing
+   [To Moscow] -> united_action.to_moscow
+   [Record] -> united_action.record
+   [Quarrel] -> united_action.quarrel
+   [Questions] -> united_action.questions
+   [Back] -> c4_split_menu

=== troops_come_to_mongolia_parts ===
+   [Moscow] -> troops_come_to_mongolia.moscow
+   [To Beijing] -> troops_come_to_mongolia.to_beijing
+   [Beijing] -> troops_come_to_mongolia.beijing
+   [To Moscow] -> troops_come_to_mongolia.to_moscow
+   [Record] -> troops_come_to_mongolia.record
+   [Quarrel] -> troops_come_to_mongolia.quarrel
+   [Questions] -> troops_come_to_mongolia.questions
+   [Back] -> c5_border_crisis_menu

=== the_empty_chair_parts ===
+   [Beijing] -> the_empty_chair.beijing
+   [To Moscow] -> the_empty_chair.to_moscow
+   [Moscow] -> the_empty_chair.moscow
+   [To Beijing] -> the_empty_chair.to_beijing
+   [Record] -> the_empty_chair.record
+   [Quarrel] -> the_empty_chair.quarrel
+   [Questions] -> the_empty_chair.questions
+   [Back] -> c5_border_crisis_menu

=== the_miyamoto_text_parts ===
+   [Beijing] -> the_miyamoto_text.beijing
+   [To Moscow] -> the_miyamoto_text.to_moscow
+   [Moscow] -> the_miyamoto_text.moscow
+   [To Beijing] -> the_miyamoto_text.to_beijing
+   [Record] -> the_miyamoto_text.record
+   [Quarrel] -> the_miyamoto_text.quarrel
+   [Questions] -> the_miyamoto_text.questions
+   [Back] -> c5_border_crisis_menu

=== anti_revisionism_street_parts ===
+   [Beijing] -> anti_revisionism_street.beijing
+   [To Moscow] -> anti_revisionism_street.to_moscow
+   [Moscow] -> anti_revisionism_street.moscow
+   [To Beijing] -> anti_revisionism_street.to_beijing
+   [Record] -> anti_revisionism_street.record
+   [Quarrel] -> anti_revisionism_street.quarrel
+   [Questions] -> anti_revisionism_street.questions
+   [Back] -> c5_border_crisis_menu

=== prague_in_august_parts ===
+   [Beijing] -> prague_in_august.beijing
+   [To Moscow] -> prague_in_august.to_moscow
+   [Moscow] -> prague_in_august.moscow
+   [To Beijing] -> prague_in_august.to_beijing
+   [Record] -> prague_in_august.record
+   [Quarrel] -> prague_in_august.quarrel
+   [Questions] -> prague_in_august.questions
+   [Back] -> c5_border_crisis_menu

=== warsaw_in_february_parts ===
+   [Beijing] -> warsaw_in_february.beijing
+   [To Moscow] -> warsaw_in_february.to_moscow
+   [Moscow] -> warsaw_in_february.moscow
+   [To Beijing] -> warsaw_in_february.to_beijing
+   [Record] -> warsaw_in_february.record
+   [Quarrel] -> warsaw_in_february.quarrel
+   [Questions] -> warsaw_in_february.questions
+   [Back] -> c5_border_crisis_menu

=== the_island_parts ===
+   [Beijing] -> the_island.beijing
+   [To Moscow] -> the_island.to_moscow
+   [Moscow] -> the_island.moscow
+   [To Beijing] -> the_island.to_beijing
+   [Record] -> the_island.record
+   [Quarrel] -> the_island.quarrel
+   [Questions] -> the_island.questions
+   [Back] -> c5_border_crisis_menu

=== tanks_and_rockets_parts ===
+   [Moscow] -> tanks_and_rockets.moscow
+   [To Beijing] -> tanks_and_rockets.to_beijing
+   [Beijing] -> tanks_and_rockets.beijing
+   [To Moscow] -> tanks_and_rockets.to_moscow
+   [Record] -> tanks_and_rockets.record
+   [Quarrel] -> tanks_and_rockets.quarrel
+   [Questions] -> tanks_and_rockets.questions
+   [Back] -> c5_border_crisis_menu

=== the_operator_parts ===
+   [Moscow] -> the_operator.moscow
+   [To Beijing] -> the_operator.to_beijing
+   [Beijing] -> the_operator.beijing
+   [To Moscow] -> the_operator.to_moscow
+   [Record] -> the_operator.record
+   [Quarrel] -> the_operator.quarrel
+   [Questions] -> the_operator.questions
+   [Back] -> c5_border_crisis_menu

=== no_river_between_parts ===
+   [Moscow] -> no_river_between.moscow
+   [To Beijing] -> no_river_between.to_beijing
+   [Beijing] -> no_river_between.beijing
+   [To Moscow] -> no_river_between.to_moscow
+   [Record] -> no_river_between.record
+   [Quarrel] -> no_river_between.quarrel
+   [Questions] -> no_river_between.questions
+   [Back] -> c5_border_crisis_menu

=== the_stony_hill_parts ===
+   [Moscow] -> the_stony_hill.moscow
+   [To Beijing] -> the_stony_hill.to_beijing
+   [Beijing] -> the_stony_hill.beijing
+   [To Moscow] -> the_stony_hill.to_moscow
+   [Record] -> the_stony_hill.record
+   [Quarrel] -> the_stony_hill.quarrel
+   [Questions] -> the_stony_hill.questions
+   [Back] -> c5_border_crisis_menu

=== lunch_at_the_beef_and_bird_parts ===
+   [Moscow] -> lunch_at_the_beef_and_bird.moscow
+   [To Beijing] -> lunch_at_the_beef_and_bird.to_beijing
+   [Beijing] -> lunch_at_the_beef_and_bird.beijing
+   [To Moscow] -> lunch_at_the_beef_and_bird.to_moscow
+   [Record] -> lunch_at_the_beef_and_bird.record
+   [Quarrel] -> lunch_at_the_beef_and_bird.quarrel
+   [Questions] -> lunch_at_the_beef_and_bird.questions
+   [Back] -> c5_border_crisis_menu

=== the_messenger_parts ===
+   [Beijing] -> the_messenger.beijing
+   [To Moscow] -> the_messenger.to_moscow
+   [Moscow] -> the_messenger.moscow
+   [To Beijing] -> the_messenger.to_beijing
+   [Record] -> the_messenger.record
+   [Quarrel] -> the_messenger.quarrel
+   [Questions] -> the_messenger.questions
+   [Back] -> c5_border_crisis_menu

=== a_second_patrol_parts ===
+   [Moscow] -> a_second_patrol.moscow
+   [To Beijing] -> a_second_patrol.to_beijing
+   [Beijing] -> a_second_patrol.beijing
+   [To Moscow] -> a_second_patrol.to_moscow
+   [Record] -> a_second_patrol.record
+   [Quarrel] -> a_second_patrol.quarrel
+   [Questions] -> a_second_patrol.questions
+   [Back] -> c5_border_crisis_menu

=== the_plane_goes_on_parts ===
+   [Moscow] -> the_plane_goes_on.moscow
+   [To Beijing] -> the_plane_goes_on.to_beijing
+   [Beijing] -> the_plane_goes_on.beijing
+   [To Moscow] -> the_plane_goes_on.to_moscow
+   [Record] -> the_plane_goes_on.record
+   [Quarrel] -> the_plane_goes_on.quarrel
+   [Questions] -> the_plane_goes_on.questions
+   [Back] -> c5_border_crisis_menu

=== three_hours_at_the_airport_parts ===
+   [Beijing] -> three_hours_at_the_airport.beijing
+   [To Moscow] -> three_hours_at_the_airport.to_moscow
+   [Moscow] -> three_hours_at_the_airport.moscow
+   [To Beijing] -> three_hours_at_the_airport.to_beijing
+   [Record] -> three_hours_at_the_airport.record
+   [Quarrel] -> three_hours_at_the_airport.quarrel
+   [Questions] -> three_hours_at_the_airport.questions
+   [Back] -> c5_border_crisis_menu

=== the_vote_parts ===
+   [Beijing] -> the_vote.beijing
+   [To Moscow] -> the_vote.to_moscow
+   [Moscow] -> the_vote.moscow
+   [To Beijing] -> the_vote.to_beijing
+   [Record] -> the_vote.record
+   [Quarrel] -> the_vote.quarrel
+   [Questions] -> the_vote.questions
+   [Back] -> c5_border_crisis_menu

=== order_number_one_parts ===
+   [Beijing] -> order_number_one.beijing
+   [To Moscow] -> order_number_one.to_moscow
+   [Moscow] -> order_number_one.moscow
+   [To Beijing] -> order_number_one.to_beijing
+   [Record] -> order_number_one.record
+   [Quarrel] -> order_number_one.quarrel
+   [Questions] -> order_number_one.questions
+   [Back] -> c5_border_crisis_menu

=== the_alert_parts ===
+   [Beijing] -> the_alert.beijing
+   [To Moscow] -> the_alert.to_moscow
+   [Moscow] -> the_alert.moscow
+   [To Beijing] -> the_alert.to_beijing
+   [Record] -> the_alert.record
+   [Quarrel] -> the_alert.quarrel
+   [Questions] -> the_alert.questions
+   [Back] -> c5_border_crisis_menu

=== asian_tito_parts ===
+   [Epilogue] -> asian_tito.epilogue
+   [Record] -> asian_tito.record
+   [Quarrel] -> asian_tito.quarrel
+   [Back] -> coutcomes_menu

=== no_treaty_parts ===
+   [Epilogue] -> no_treaty.epilogue
+   [Record] -> no_treaty.record
+   [Quarrel] -> no_treaty.quarrel
+   [Back] -> coutcomes_menu

=== china_stays_out_parts ===
+   [Epilogue] -> china_stays_out.epilogue
+   [Record] -> china_stays_out.record
+   [Quarrel] -> china_stays_out.quarrel
+   [Back] -> coutcomes_menu

=== wider_war_parts ===
+   [Epilogue] -> wider_war.epilogue
+   [Record] -> wider_war.record
+   [Quarrel] -> wider_war.quarrel
+   [Back] -> coutcomes_menu

=== satellite_parts ===
+   [Epilogue] -> satellite.epilogue
+   [Record] -> satellite.record
+   [Quarrel] -> satellite.quarrel
+   [Back] -> coutcomes_menu

=== equal_brothers_parts ===
+   [Epilogue] -> equal_brothers.epilogue
+   [Record] -> equal_brothers.record
+   [Quarrel] -> equal_brothers.quarrel
+   [Back] -> coutcomes_menu

=== two_headed_camp_parts ===
+   [Epilogue] -> two_headed_camp.epilogue
+   [Record] -> two_headed_camp.record
+   [Quarrel] -> two_headed_camp.quarrel
+   [Back] -> coutcomes_menu

=== quiet_estrangement_parts ===
+   [Epilogue] -> quiet_estrangement.epilogue
+   [Record] -> quiet_estrangement.record
+   [Quarrel] -> quiet_estrangement.quarrel
+   [Back] -> coutcomes_menu

=== patched_up_parts ===
+   [Epilogue] -> patched_up.epilogue
+   [Record] -> patched_up.record
+   [Quarrel] -> patched_up.quarrel
+   [Back] -> coutcomes_menu

=== liu_and_deng_parts ===
+   [Epilogue] -> liu_and_deng.epilogue
+   [Record] -> liu_and_deng.record
+   [Quarrel] -> liu_and_deng.quarrel
+   [Back] -> coutcomes_menu

=== early_door_parts ===
+   [Epilogue] -> early_door.epilogue
+   [Record] -> early_door.record
+   [Quarrel] -> early_door.quarrel
+   [Back] -> coutcomes_menu

=== lop_nur_parts ===
+   [Epilogue] -> lop_nur.epilogue
+   [Record] -> lop_nur.record
+   [Quarrel] -> lop_nur.quarrel
+   [Back] -> coutcomes_menu

=== river_of_fire_parts ===
+   [Epilogue] -> river_of_fire.epilogue
+   [Record] -> river_of_fire.record
+   [Quarrel] -> river_of_fire.quarrel
+   [Back] -> coutcomes_menu

=== cold_peace_parts ===
+   [Epilogue] -> cold_peace.epilogue
+   [Record] -> cold_peace.record
+   [Quarrel] -> cold_peace.quarrel
+   [Back] -> coutcomes_menu

// How Inky answers. Change an answer here to see the other way.

=== function happened(fact) ===
~ return

=== function has(fact) ===
~ return false

=== function at_least(indicator, number) ===
~ return true

=== function below(indicator, number) ===
~ return false

=== function heard(kind) ===
~ return kind == "as-meant"

=== function heard_as(rung) ===
~ return false

=== function doubted() ===
~ return false
